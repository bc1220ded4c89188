// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/presetprotocol.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "core/chat/wirejson.h"

namespace darkhorse {

PresetProtocol::PresetProtocol(std::shared_ptr<const ChatProtocol> protocol, const ProviderPreset& preset)
    : m_protocol(std::move(protocol)), m_preset(preset)
{
}

HttpRequest PresetProtocol::request(const ChatRequest& request, const QString& key) const
{
    HttpRequest made = m_protocol->request(request, key);
    changeHeaders(made, key);
    if (m_preset.renames.isEmpty() && m_preset.omits.isEmpty())
        return made;
    QJsonObject body = parseJson(made.body).object();
    for (const QString& field : m_preset.omits)
        body.remove(field);
    for (auto rename = m_preset.renames.begin(); rename != m_preset.renames.end(); ++rename) {
        if (body.contains(rename.key()))
            body.insert(rename.value(), body.take(rename.key()));
    }
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return made;
}

HttpRequest PresetProtocol::listRequest(const QString& key) const
{
    HttpRequest made = m_protocol->listRequest(key);
    if (!m_preset.listUrl.isEmpty())
        made.url = m_preset.listUrl;
    changeHeaders(made, key);
    return made;
}

void PresetProtocol::changeHeaders(HttpRequest& request, const QString& key) const
{
    if (m_preset.keyHeader.isEmpty() || key.isEmpty())
        return;
    std::erase_if(request.headers, [](const auto& header) { return header.first == "Authorization"; });
    request.headers.emplace_back(m_preset.keyHeader.toLatin1(), key.toUtf8());
}

} // namespace darkhorse
