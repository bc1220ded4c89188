// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QtGlobal>

namespace darkhorse {

/// Cuts JSON lines, or one JSON array, into its records without reading them, so that a file of any length is read
/// record by record.
///
/// Lines: blank lines are no records. Array: elements may be of any kind and spread over lines. Objects: one or more, one after the other,
/// spread over lines as programs write them for people.
class JsonRecords {
public:
    enum class Layout { Lines, Array, Objects };

    explicit JsonRecords(Layout layout);

    /// Whether the object at the beginning of `text` goes on after its first line, so that the layout is Objects and not Lines. A first
    /// line that is merely broken does not.
    [[nodiscard]] static bool spansLines(std::string_view text);

    /// Starts at the beginning of `text`; the state of an array goes on. `isLast`: nothing follows.
    void start(std::string_view text, bool isLast);
    /// The next record. False when the text is used up or the array is broken; an unfinished record of a text that is
    /// not the last is left alone.
    [[nodiscard]] bool next(std::string_view& record);
    /// Lines before the record that came last, from the first text on.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] std::size_t consumed() const { return m_at; }
    /// Why an array cannot be read on; null while it can. For a person, in English.
    [[nodiscard]] const char* fault() const { return m_fault; }

private:
    enum class State { BeforeArray, BeforeFirst, BeforeElement, AfterElement, AfterArray };

    [[nodiscard]] bool nextLine(std::string_view& record);
    [[nodiscard]] bool nextElement(std::string_view& record);
    [[nodiscard]] bool nextObject(std::string_view& record);
    [[nodiscard]] std::size_t endOfElement(std::size_t from) const;
    [[nodiscard]] bool handOut(std::string_view& record, std::size_t from, std::size_t end);
    void skipTo(std::size_t at);
    void skipSpace();

    Layout m_layout;
    State m_state = State::BeforeArray;
    std::string_view m_text;
    bool m_isLast = true;
    std::size_t m_at = 0;
    qint64 m_lines = 0; ///< line breaks before m_at
    qint64 m_recordLine = 0;
    const char* m_fault = nullptr;
};

} // namespace darkhorse
