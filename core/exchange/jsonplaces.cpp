// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonplaces.h"

#include <QStringList>

namespace darkhorse {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;

constexpr int kLevels = 4;
constexpr int kElements = 2;

using Visit = std::function<void(const QString& path, const element&)>;

class Places {
public:
    explicit Places(const Visit& visit) : m_visit(visit) { }

    void visit(const simdjson::dom::object& object, const QString& path, int level) const
    {
        for (const auto& [key, member] : object)
            visit(member, below(path, QString::fromUtf8(key.data(), qsizetype(key.size()))), level + 1);
    }

private:
    [[nodiscard]] static QString below(const QString& path, const QString& key)
    {
        return path.isEmpty() ? key : path + u'.' + key;
    }

    void visit(const element& value, const QString& path, int level) const
    {
        if (level > kLevels)
            return;
        if (simdjson::dom::object object; value.get(object) == SUCCESS)
            return visit(object, path, level);
        m_visit(path, value);
        if (simdjson::dom::array list; value.get(list) == SUCCESS) {
            int number = 0;
            for (const element one : list) {
                if (number < kElements)
                    visit(one, below(path, QString::number(number++)), level + 1);
            }
        }
    }

    const Visit& m_visit;
};

} // namespace

void forEachJsonPlace(const simdjson::dom::object& object, const Visit& visit) { Places(visit).visit(object, {}, 0); }

const char* forEachJsonRecord(const TextWindow& window, JsonRecords::Layout layout, std::size_t most,
    const std::function<void(const simdjson::dom::object&)>& visit)
{
    JsonRecords records(layout);
    records.start(window.text(), window.isLast());
    simdjson::dom::parser parser;
    std::string_view record;
    for (std::size_t seen = 0; seen < most && records.next(record); ++seen) {
        simdjson::dom::object object;
        if (parser.parse(record.data(), record.size()).get(object) == SUCCESS)
            visit(object);
    }
    return records.fault();
}

std::string jsonPointer(const QString& path)
{
    QString pointer;
    for (QString key : path.split(u'.'))
        pointer += u'/' + key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return pointer.toStdString();
}

} // namespace darkhorse
