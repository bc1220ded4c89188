// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contestantform.h"

#include <algorithm>
#include <iterator>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/domain/keychainentry.h"
#include "ui/common/metrics.h"
#include "ui/models/contestantextras.h"
#include "ui/models/filefields.h"
#include "ui/models/numberfield.h"
#include "ui/models/providerchoice.h"
#include "ui/models/samplingfields.h"
#include "ui/models/serveraddress.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ContestantForm::ContestantForm(QWidget* parent)
    : QWidget(parent)
    , m_providerChoice(new ProviderChoice(this))
    , m_urlBox(new QLineEdit(this))
    , m_insecureBox(new QCheckBox(this))
    , m_versionBox(new QComboBox(this))
    , m_keyKindBox(new QComboBox(this))
    , m_keyBox(new QLineEdit(this))
    , m_modelBox(new QComboBox(this))
    , m_listButton(new QPushButton(this))
    , m_nameBox(new QLineEdit(this))
    , m_organizationBox(new QLineEdit(this))
    , m_licenseBox(new QLineEdit(this))
{
    const std::pair<QWidget*, QString> names[] { { m_urlBox, u"urlBox"_s }, { m_insecureBox, u"insecureBox"_s },
        { m_versionBox, u"versionBox"_s }, { m_keyKindBox, u"keyKindBox"_s }, { m_keyBox, u"keyBox"_s },
        { m_modelBox, u"modelBox"_s }, { m_listButton, u"listButton"_s }, { m_nameBox, u"nameBox"_s },
        { m_organizationBox, u"organizationBox"_s }, { m_licenseBox, u"licenseBox"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    for (int kind = 0; kind < 3; ++kind)
        m_keyKindBox->addItem({});
    m_versionBox->setEditable(true);
    m_versionBox->addItems({ u"2023-06-01"_s, u"2026-10-21"_s });
    m_modelBox->setEditable(true);
    m_modelBox->setInsertPolicy(QComboBox::NoInsert);
    build();
    connectParts();
    retranslate();
    showKeyField();
}

void ContestantForm::build()
{
    const auto beside = [this](QWidget* left, QWidget* right, int leftShare, int rightShare) {
        auto* pair = new QWidget(this);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::kNormal);
        row->addWidget(left, leftShare);
        row->addWidget(right, rightShare);
        return pair;
    };
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, spacing::kNormal, 0); // a scroll bar may stand beside it
    form->setSpacing(spacing::kNormal);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_provider.addTo(form, m_providerChoice, m_providerChoice->box());
    auto* address = new QWidget(this);
    auto* addressColumn = new QVBoxLayout(address);
    addressColumn->setContentsMargins(0, 0, 0, 0);
    addressColumn->setSpacing(spacing::kTight);
    addressColumn->addWidget(m_urlBox);
    addressColumn->addWidget(m_insecureBox);
    m_url.addTo(form, address, m_urlBox);
    m_version.addTo(form, m_versionBox, m_versionBox);
    m_key.addTo(form, beside(m_keyKindBox, m_keyBox, 0, 1), m_keyKindBox);
    m_model.addTo(form, beside(m_modelBox, m_listButton, 1, 0), m_modelBox);
    m_file = new FileFields(form, this);
    m_name.addTo(form, m_nameBox, m_nameBox);
    m_organization.addTo(form, m_organizationBox, m_organizationBox);
    m_license.addTo(form, m_licenseBox, m_licenseBox);
    m_sampling = new SamplingFields(form, this);
    m_extras = new ContestantExtras(form, this);

    m_url.problem = [this] { return urlProblem(); };
    m_key.problem = [this] { return keyProblem(); };
    m_name.problem = [this] { return nameProblem(); };
}

void ContestantForm::connectParts()
{
    connect(m_keyKindBox, &QComboBox::currentIndexChanged, this, [this] {
        showKeyField();
        m_key.clearProblem();
        emit edited();
    });
    for (FormField* field : { &m_url, &m_name }) {
        auto* box = qobject_cast<QLineEdit*>(field->box);
        connect(box, &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            emit edited();
        });
        connect(box, &QLineEdit::editingFinished, this, [field, box] {
            if (!box->text().isEmpty())
                field->check();
        });
    }
    connect(m_keyBox, &QLineEdit::textEdited, this, [this] {
        m_key.clearProblem();
        emit edited();
    });
    connect(m_providerChoice, &ProviderChoice::chosen, this, &ContestantForm::takeProvider);
    connect(m_urlBox, &QLineEdit::textChanged, this, &ContestantForm::showServerFields);
    connect(m_insecureBox, &QCheckBox::toggled, this, [this] { m_url.clearProblem(); });
    connect(m_versionBox, &QComboBox::editTextChanged, this, &ContestantForm::edited);
    connect(m_modelBox, &QComboBox::editTextChanged, this, &ContestantForm::edited);
    connect(m_sampling, &SamplingFields::edited, this, &ContestantForm::edited);
}

void ContestantForm::setContestant(const Contestant& contestant)
{
    m_contestant = contestant;
    m_urlBox->setText(contestant.baseUrl.toDisplayString());
    m_keyKindBox->setCurrentIndex(int(contestant.key.kind));
    if (contestant.key.kind == KeySource::Kind::Environment)
        m_keyBox->setText(contestant.key.name);
    m_modelBox->setEditText(contestant.modelId);
    m_nameBox->setText(contestant.name);
    m_organizationBox->setText(contestant.organization);
    m_licenseBox->setText(contestant.license);
    m_file->setContestant(contestant);
    m_sampling->setContestant(contestant);
    const bool hasServer = isServer(contestant.kind);
    for (FormField* field : { &m_provider, &m_url, &m_key, &m_model })
        field->setVisible(hasServer);
    m_providerChoice->setContestant(contestant);
    m_versionBox->setEditText(contestant.apiVersion);
    // Who has stored such an address has said so before.
    m_insecureBox->setChecked(contestant.id.isStored() && sendsInTheClear(contestant.baseUrl));
    m_extras->setContestant(contestant);
    showServerFields();
    showKeyField();
}

void ContestantForm::setProviders(const std::vector<ProviderPreset>& providers)
{
    m_providerChoice->setProviders(providers);
}

void ContestantForm::takeProvider()
{
    const ProviderPreset* preset = m_providerChoice->provider();
    m_url.clearProblem();
    m_key.clearProblem();
    m_modelBox->clear();
    if (preset) {
        m_urlBox->setText(preset->baseUrl.toDisplayString());
        m_organizationBox->setText(preset->organization);
        m_versionBox->setEditText(preset->apiVersion);
        // Whoever has set the variable means it to be used; everyone else has a key to paste.
        const bool isSet = qEnvironmentVariableIsSet(preset->keyVariable.toLatin1().constData());
        m_keyKindBox->setCurrentIndex(int(isSet ? KeySource::Kind::Environment : KeySource::Kind::Keychain));
        m_keyBox->setText(isSet ? preset->keyVariable : QString());
        m_modelBox->addItems(preset->models);
        m_modelBox->setCurrentIndex(-1);
        m_keyBox->setFocus(Qt::OtherFocusReason);
    }
    showServerFields();
    emit edited();
}

void ContestantForm::showServerFields()
{
    const bool hasServer = isServer(m_contestant.kind);
    m_version.setVisible(hasServer && m_providerChoice->kind() == ContestantKind::Anthropic);
    m_insecureBox->setVisible(sendsInTheClear(typedAddress(m_urlBox->text())));
}

Contestant ContestantForm::contestant() const
{
    Contestant made = m_contestant;
    made.name = m_nameBox->text().trimmed();
    made.organization = m_organizationBox->text().trimmed();
    made.license = m_licenseBox->text().trimmed();
    m_extras->addTo(made);
    if (made.kind == ContestantKind::Recorded)
        return made;
    m_sampling->addTo(made);
    if (made.kind == ContestantKind::GgufFile)
        m_file->addTo(made);
    if (!isServer(made.kind))
        return made;
    const ProviderPreset* preset = m_providerChoice->provider();
    made.provider = preset ? preset->id : QString();
    made.kind = m_providerChoice->kind();
    made.apiVersion = made.kind == ContestantKind::Anthropic ? m_versionBox->currentText().trimmed() : QString();
    // An address that was not touched stays as it is stored: votes belong to it, letter by letter.
    if (m_urlBox->text() != m_contestant.baseUrl.toDisplayString())
        made.baseUrl = typedAddress(m_urlBox->text());
    made.key = keySource();
    made.modelId = m_modelBox->currentText().trimmed();
    return made;
}

KeySource ContestantForm::keySource() const
{
    const auto kind = KeySource::Kind(m_keyKindBox->currentIndex());
    switch (kind) {
    case KeySource::Kind::None: return {};
    case KeySource::Kind::Environment: return { kind, m_keyBox->text().trimmed() };
    case KeySource::Kind::Keychain:
        // The key of one server must never go to another, so a new address means the new server's entry.
        if (m_contestant.key.kind == kind
            && keychainEntry(m_contestant.baseUrl) == keychainEntry(typedAddress(m_urlBox->text())))
            return m_contestant.key;
        return { kind, keychainEntry(typedAddress(m_urlBox->text())) };
    }
    Q_UNREACHABLE();
}

QString ContestantForm::typedKey() const
{
    const bool isKeychain = KeySource::Kind(m_keyKindBox->currentIndex()) == KeySource::Kind::Keychain;
    return isKeychain ? m_keyBox->text().trimmed() : QString();
}

QString ContestantForm::urlProblem() const
{
    const QUrl url = typedAddress(m_urlBox->text());
    if (m_urlBox->text().trimmed().isEmpty())
        return tr("Enter the address of the server, for example http://localhost:8080/v1.");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return tr("This is not an http or https address.");
    if (sendsInTheClear(url) && !m_insecureBox->isChecked())
        return tr("This address sends everything, the key too, without encryption.");
    if (!url.userInfo().isEmpty())
        return tr("Leave user name and password out of the address: it is stored in the arena. Use the key below.");
    return {};
}

QString ContestantForm::keyProblem() const
{
    const QString text = m_keyBox->text().trimmed();
    switch (KeySource::Kind(m_keyKindBox->currentIndex())) {
    case KeySource::Kind::None: return {};
    case KeySource::Kind::Keychain:
        return text.contains(QRegularExpression(u"[\\x00-\\x1F\\x7F]"_s)) ? tr("The key holds line breaks.")
                                                                          : QString();
    case KeySource::Kind::Environment: {
        static const QRegularExpression variable(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        return variable.match(text).hasMatch()
            ? QString()
            : tr("Enter the name of a variable, not the key itself, for example OPENAI_API_KEY.");
    }
    }
    Q_UNREACHABLE();
}

QString ContestantForm::nameProblem() const
{
    return m_nameBox->text().trimmed().isEmpty() ? tr("Enter the name that the leaderboard shows.") : QString();
}

bool ContestantForm::check(std::vector<FormField*> fields)
{
    QWidget* first = nullptr;
    std::ranges::copy(m_extras->fields(), std::back_inserter(fields));
    for (FormField* field : fields) {
        if (!field->check() && !first)
            first = field == &m_key ? m_keyBox : field->box;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

std::vector<FormField*> ContestantForm::withSampling(std::vector<FormField*> fields) const
{
    std::ranges::copy(m_sampling->fields(), std::back_inserter(fields));
    return fields;
}

bool ContestantForm::validate()
{
    if (m_contestant.kind == ContestantKind::Recorded)
        return check({ &m_name });
    if (!isServer(m_contestant.kind))
        return check(withSampling({ &m_name }));
    return check(withSampling({ &m_url, &m_key, &m_name }));
}

bool ContestantForm::validateSettings() { return check(withSampling({ &m_url, &m_key })); }

bool ContestantForm::validateAccess() { return check({ &m_url, &m_key }); }

void ContestantForm::offerModels(const QStringList& ids)
{
    const QString typed = m_modelBox->currentText();
    m_modelBox->clear();
    m_modelBox->addItems(ids);
    if (typed.isEmpty() && ids.size() == 1)
        m_modelBox->setCurrentIndex(0);
    else
        m_modelBox->setEditText(typed);
    if (m_nameBox->text().isEmpty())
        m_nameBox->setText(m_modelBox->currentText());
}

void ContestantForm::showKeyField()
{
    const auto kind = KeySource::Kind(m_keyKindBox->currentIndex());
    m_keyBox->setVisible(kind != KeySource::Kind::None);
    m_keyBox->setEchoMode(kind == KeySource::Kind::Keychain ? QLineEdit::Password : QLineEdit::Normal);
    const bool isKept = m_contestant.key.kind == KeySource::Kind::Keychain;
    m_keyBox->setPlaceholderText(kind == KeySource::Kind::Environment ? u"OPENAI_API_KEY"_s
            : isKept                                                  ? tr("Kept; type to replace it")
                                                                      : tr("Paste the key"));
    m_keyBox->setToolTip(kind == KeySource::Kind::Keychain && !isKept
            ? tr("May stay empty if the keychain has the key of this server already.")
            : QString());
    m_keyBox->setAccessibleName(kind == KeySource::Kind::Environment ? tr("Environment variable") : tr("API key"));
}

void ContestantForm::retranslate()
{
    m_provider.setText(tr("Prov&ider:"));
    m_url.setText(tr("&Address:"));
    m_version.setText(tr("API &version:"));
    m_insecureBox->setText(tr("Send without encryption all the same"));
    m_providerChoice->retranslate();
    m_extras->retranslate();
    m_key.setText(tr("&Key:"));
    m_model.setText(tr("&Model ID:"));
    m_name.setText(tr("&Name:"));
    m_organization.setText(tr("&Organization:"));
    m_license.setText(tr("Li&cense:"));
    m_file->retranslate();
    m_sampling->retranslate();
    m_keyKindBox->setItemText(int(KeySource::Kind::None), tr("None"));
    m_keyKindBox->setItemText(int(KeySource::Kind::Keychain), tr("System keychain"));
    m_keyKindBox->setItemText(int(KeySource::Kind::Environment), tr("Environment variable"));
    m_listButton->setText(tr("&List Models"));
    m_modelBox->setToolTip(tr("The name that the server expects. A server with one model needs none."));
    m_urlBox->setPlaceholderText(u"http://localhost:8080/v1"_s);
    m_modelBox->lineEdit()->setPlaceholderText(tr("May stay empty"));
    for (FormField* field : { &m_url, &m_key, &m_name }) {
        if (!field->problemLabel->isHidden())
            field->check();
    }
    showKeyField();
}

} // namespace darkhorse
