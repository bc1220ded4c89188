// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace darkhorse::cli {

/// Builds compact JSON text whose keys come in the order in which they are written, so that output can be compared.
class JsonText {
public:
    JsonText& beginObject();
    JsonText& endObject();
    JsonText& beginArray();
    JsonText& endArray();
    JsonText& key(const char* name);

    JsonText& text(const QString& value);
    JsonText& integer(qint64 value);
    /// Full precision; null for NaN and infinity.
    JsonText& real(double value);
    JsonText& boolean(bool value);
    JsonText& null();
    /// A line break, for people who look at it.
    JsonText& newline();

    [[nodiscard]] QByteArray take() { return std::exchange(m_text, {}); }

private:
    void separate();
    JsonText& raw(const QByteArray& value);

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace darkhorse::cli
