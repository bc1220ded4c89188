// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsontext.h"

#include "core/exchange/csvwriter.h"

namespace darkhorse::cli {

namespace {

[[nodiscard]] QByteArray quoted(const QString& text)
{
    QByteArray json("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            json.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            json.append(c);
    }
    return json.append('"');
}

} // namespace

void JsonText::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonText& JsonText::raw(const QByteArray& value)
{
    separate();
    m_text += value;
    return *this;
}

JsonText& JsonText::beginObject()
{
    raw("{");
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::endObject()
{
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::beginArray()
{
    raw("[");
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::endArray()
{
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::key(const char* name)
{
    separate();
    m_text.append('"').append(name).append("\":");
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::text(const QString& value) { return raw(quoted(value)); }

JsonText& JsonText::integer(qint64 value) { return raw(QByteArray::number(value)); }

JsonText& JsonText::real(double value)
{
    const QByteArray digits = fullPrecision(value);
    return raw(digits.isEmpty() ? QByteArray("null") : digits);
}

JsonText& JsonText::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonText& JsonText::null() { return raw("null"); }

JsonText& JsonText::newline()
{
    m_text += '\n';
    return *this;
}

} // namespace darkhorse::cli
