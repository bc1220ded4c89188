// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonvotes.h"

#include <charconv>

#include <simdjson.h>

#include "core/exchange/jsonplaces.h"
#include "core/exchange/objectvotes.h"
#include "core/exchange/voteformat.h"

namespace darkhorse {

namespace {

using simdjson::dom::element;

constexpr std::size_t kLookedAtRecords = 100; ///< to see which layout of a person's own a file is of

/// The row's fields as text, out of one JSON object. Lifetime: the views are valid until the next object.
class RowOfObject {
public:
    explicit RowOfObject(const VoteReadOptions& options) : m_options(options)
    {
        if (!isDescribed(options.format.get()))
            return;
        for (const VoteFormat::Column& column : options.format->columns) {
            if (column.name.contains(u'.') && isRead(column.field, options))
                m_nested.push_back({ column.field, jsonPointer(column.name), column.name.toStdString() });
        }
        for (const Nested& nested : m_nested)
            static_cast<void>(fieldOf(nested.path)); // so that keys and matches are numbered alike
    }

    [[nodiscard]] const VoteRowText& read(const simdjson::dom::object& object)
    {
        m_row = {};
        m_ranks.fill(kNoRank);
        for (const auto& [key, value] : object) {
            if (key == "models" && readsLogs() && !fieldOf(key))
                takeModels(value, object);
            if (key == "states" && readsLogs())
                takeLoggedTexts(value);
            simdjson::dom::object counts;
            if (key == "conv_metadata" && value.get(counts) == simdjson::SUCCESS) {
                for (const auto& [name, count] : counts)
                    take(name, count);
            }
            take(key, value);
        }
        for (const Nested& nested : m_nested) {
            element value;
            if (m_ranks[std::size_t(nested.field)] == kNoRank
                && object.at_pointer(nested.pointer).get(value) == simdjson::SUCCESS)
                put(nested.field, 0, numberOf(nested.path), value);
        }
        return m_row;
    }

    /// The keys that the object's fields came from, by field.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        names.resize(kVoteFields);
        for (std::size_t field = 0; field < kVoteFields; ++field) {
            if (m_ranks[field] == kNoRank)
                continue;
            const std::string_view key = m_keys[m_sources[field]];
            names[qsizetype(field)] = QString::fromUtf8(key.data(), qsizetype(key.size()));
        }
        return names;
    }

private:
    [[nodiscard]] bool readsLogs() const
    {
        return !m_options.format || m_options.format->key == QStringLiteral("fastchat_log");
    }

    void take(std::string_view key, const element& value)
    {
        const std::uint32_t number = numberOf(key);
        for (const std::optional<VoteFieldMatch>& match : { m_matches[number], m_seconds[number] }) {
            if (match)
                take(number, *match, value);
        }
    }

    void take(std::uint32_t key, VoteFieldMatch match, const element& value)
    {
        if (match.rank >= m_ranks[std::size_t(match.field)])
            return;
        put(match.field, match.rank, key, value);
    }

    void put(VoteField field, int rank, std::uint32_t key, const element& value)
    {
        m_ranks[std::size_t(field)] = rank;
        m_sources[std::size_t(field)] = key;
        m_row[field] = textOf(value, m_scratch[std::size_t(field)], field);
    }

    static constexpr int kNoRank = 1000;
    static constexpr int kLogRank = 100; ///< rows of a server's log: below every column of a vote file

    [[nodiscard]] std::optional<VoteFieldMatch> fieldOf(std::string_view key) { return m_matches[numberOf(key)]; }

    [[nodiscard]] std::uint32_t numberOf(std::string_view key)
    {
        const std::uint32_t number = m_keys.number(key);
        if (number == m_matches.size()) {
            std::optional<VoteFieldMatch> match = voteFieldOf(key, m_options.format.get());
            if (!match && key == "type" && readsLogs())
                match = VoteFieldMatch { VoteField::Winner, kLogRank };
            std::optional<VoteFieldMatch> second = secondVoteFieldOf(key, m_options.format.get());
            for (auto* one : { &match, &second }) {
                if (*one && !isRead((*one)->field, m_options))
                    one->reset();
            }
            m_matches.push_back(match);
            m_seconds.push_back(second);
        }
        return number;
    }

    /// What both sides said, in a vote log: lists of pairs.
    void takeLoggedTexts(const element& states)
    {
        for (const auto& [side, field] : { std::pair(0U, VoteField::TextA), std::pair(1U, VoteField::TextB) }) {
            element messages;
            if (isRead(field, m_options) && states.at(side)["messages"].get(messages) == simdjson::SUCCESS)
                take(numberOf("states"), { field, kLogRank }, messages);
        }
    }

    /// Names in a vote log: what the page showed, which is nothing in a blind battle; then the states know.
    void takeModels(const element& models, const simdjson::dom::object& object)
    {
        for (const std::size_t side : { 0U, 1U }) {
            std::string_view name;
            if (models.at(side).get(name) != simdjson::SUCCESS)
                return;
            if (name.empty() || name == "Model A" || name == "Model B") {
                std::string_view hidden;
                if (object["states"].at(side)["model_name"].get(hidden) == simdjson::SUCCESS)
                    name = hidden;
            }
            const auto field = side == 0 ? VoteField::ModelA : VoteField::ModelB;
            if (m_ranks[std::size_t(field)] > kLogRank) {
                m_ranks[std::size_t(field)] = kLogRank;
                m_sources[std::size_t(field)] = numberOf("models");
                m_row[field] = name;
            }
        }
    }

    /// Lists become their parts between bars, except where the list of messages itself is wanted.
    [[nodiscard]] static std::string_view textOf(const element& value, std::string& scratch, VoteField field)
    {
        switch (value.type()) {
        case simdjson::dom::element_type::STRING: return value.get_string().value_unsafe();
        case simdjson::dom::element_type::NULL_VALUE: return { "", 0 };
        case simdjson::dom::element_type::BOOL: return value.get_bool().value_unsafe() ? "true" : "false";
        case simdjson::dom::element_type::ARRAY:
            scratch = field == VoteField::TextA || field == VoteField::TextB || field == VoteField::PromptText
                ? simdjson::minify(value)
                : joined(value.get_array().value_unsafe(), field);
            return scratch;
        case simdjson::dom::element_type::DOUBLE: {
            std::array<char, 32> digits {};
            const double number = value.get_double().value_unsafe();
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
            scratch.assign(digits.data(), end);
            return scratch;
        }
        default: scratch = simdjson::minify(value); return scratch;
        }
    }

    [[nodiscard]] static std::string joined(const simdjson::dom::array& array, VoteField field)
    {
        std::string text;
        for (const element part : array) {
            std::string scratch;
            if (!text.empty())
                text += '|';
            text += textOf(part, scratch, field);
        }
        return text;
    }

    /// A field that a person's layout finds below the top level.
    struct Nested {
        VoteField field;
        std::string pointer;
        std::string path;
    };

    const VoteReadOptions& m_options;
    std::vector<Nested> m_nested;
    VoteRowText m_row;
    std::array<int, kVoteFields> m_ranks {};
    std::array<std::uint32_t, kVoteFields> m_sources {}; ///< numbers in m_keys
    std::array<std::string, kVoteFields> m_scratch;
    NameTable m_keys;
    std::vector<std::optional<VoteFieldMatch>> m_matches; ///< by number in m_keys
    std::vector<std::optional<VoteFieldMatch>> m_seconds; ///< what else the key holds
};

/// Adds the votes of a file's objects to a batch, and says what layout they are of as soon as the first one shows it.
class ObjectsOfFile {
public:
    ObjectsOfFile(const VoteReadOptions& options, QString container, VoteBatch& batch, VoteReceiver& receiver)
        : m_options(options), m_container(std::move(container)), m_row(options), m_batch(batch), m_receiver(receiver)
    {
    }

    void add(const simdjson::dom::object& object, qint64 line)
    {
        if (++m_count == 1)
            m_nested = nestedLayout(m_options.format ? m_options.format->key : QString(), object);
        bool hasRows = false;
        if (m_nested != nullptr) {
            m_nested->read(object, [&](const VoteRowText& text) {
                hasRows = true;
                m_batch.add(text, line);
            });
        }
        if (!hasRows) // also a nested object without votes, so that it is listed among what is none
            m_batch.add(m_nested != nullptr ? VoteRowText {} : m_row.read(object), line);
        if (m_count == 1)
            m_receiver.recognise({ formatKey(), m_container });
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isNested() const { return m_nested != nullptr; }

private:
    [[nodiscard]] QString formatKey() const
    {
        if (isDescribed(m_options.format.get()))
            return m_options.format->key;
        return m_nested != nullptr ? m_nested->key : recognisedFormat(m_row.names());
    }

    const VoteReadOptions& m_options;
    QString m_container;
    RowOfObject m_row;
    VoteBatch& m_batch;
    VoteReceiver& m_receiver;
    const NestedLayout* m_nested = nullptr; ///< of the first object, and so of all
    qint64 m_count = 0;
};

[[nodiscard]] QString placeIn(const QString& file, qint64 line)
{
    return QStringLiteral("%1, line %2").arg(file).arg(line + 1);
}

/// The described layout that the first records in the window are of; null when they are of none.
[[nodiscard]] std::shared_ptr<const VoteFormat> describedFormatOf(
    const TextWindow& window, JsonRecords::Layout layout, const std::vector<VoteMapping>& mappings)
{
    if (mappings.empty())
        return nullptr;
    QStringList places;
    forEachJsonRecord(window, layout, kLookedAtRecords, [&](const simdjson::dom::object& object) {
        forEachJsonPlace(object, [&](const QString& path, const element&) {
            if (!places.contains(path))
                places.append(path);
        });
    });
    return describedFormat(mappings, places);
}

/// What to say of a file none of whose objects names two models.
[[nodiscard]] QString unusableText(const QString& file, const VoteFormat* format)
{
    if (isDescribed(format))
        return QStringLiteral("%1: no object has %2, as the layout %3 wants")
            .arg(file, missingColumns(*format, {}), format->key);
    return QStringLiteral("%1: no object names two models, such as in model_a and model_b or in left and right")
        .arg(file);
}

} // namespace

Result<void> readJsonVotes(const QString& file, TextWindow& window, JsonRecords::Layout layout,
    const VoteReadOptions& wanted, ReadWatch& watch, VoteReceiver& receiver)
{
    receiver.beginFile(file, 0);
    VoteReadOptions options = wanted;
    if (!options.format)
        options.format = describedFormatOf(window, layout, options.mappings);
    const QString container = layout == JsonRecords::Layout::Lines ? QStringLiteral("jsonl") : QStringLiteral("json");
    VoteBatch batch(options);
    JsonRecords records(layout);
    simdjson::dom::parser parser;
    ObjectsOfFile objects(options, container, batch, receiver);
    qint64 votes = 0;
    while (true) {
        records.start(window.text(), window.isLast());
        std::string_view record;
        while (records.next(record)) {
            simdjson::dom::object object;
            const auto fault = parser.parse(record.data(), record.size()).get(object);
            if (fault == simdjson::SUCCESS) {
                objects.add(object, records.line());
            } else if (layout != JsonRecords::Layout::Lines) {
                return fail(Error::Code::InvalidInput,
                    QStringLiteral("%1: this is no JSON object (%2)")
                        .arg(placeIn(file, records.line()), QString::fromUtf8(simdjson::error_message(fault))));
            } else {
                batch.skip(SkipReason::InvalidJson, records.line());
            }
        }
        if (records.fault() != nullptr)
            return fail(Error::Code::InvalidInput,
                QStringLiteral("%1: %2").arg(placeIn(file, records.line()), QString::fromUtf8(records.fault())));
        if (!watch.read(qint64(records.consumed())))
            return fail(Error::Code::Cancelled, file);
        if (window.isLast())
            break;
        if (receiver.portions() == VoteReceiver::Portions::Pieces) {
            votes += qint64(batch.size());
            if (const auto taken = receiver.append(batch); !taken)
                return taken;
            batch.clearVotes();
        }
        window.advance(records.consumed());
    }
    if (window.error())
        return fail(*window.error());
    votes += qint64(batch.size());
    if (const auto taken = receiver.append(batch); !taken)
        return taken;
    if (!objects.isNested() && objects.count() > 0 && votes == 0
        && batch.skipped(SkipReason::MissingModel) == objects.count())
        return fail(Error::Code::UnsupportedFormat, unusableText(file, options.format.get()));
    return {};
}

} // namespace darkhorse
