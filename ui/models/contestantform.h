// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/domain/contestant.h"
#include "ui/models/formfield.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace darkhorse {

class ContestantExtras;
class FileFields;
class ProviderChoice;
class SamplingFields;
struct ProviderPreset;

/// The settings of a contestant as fields to fill in. A field says itself what is wrong with it; nothing here asks a server.
class ContestantForm final : public QWidget {
    Q_OBJECT

public:
    explicit ContestantForm(QWidget* parent = nullptr);

    void setProviders(const std::vector<ProviderPreset>& providers);
    void setContestant(const Contestant& contestant);
    /// What the fields say; fields that are wrong count as not set. Id, UUID and switches are those of setContestant().
    [[nodiscard]] Contestant contestant() const;
    /// A key to be kept in the keychain; empty when none was typed.
    [[nodiscard]] QString typedKey() const;

    /// Marks every wrong field and puts the cursor into the first one; true when there is none.
    [[nodiscard]] bool validate();
    /// The same for address and key alone: what a list of models needs.
    [[nodiscard]] bool validateAccess();
    /// The same for all but the name: what a check needs.
    [[nodiscard]] bool validateSettings();
    void offerModels(const QStringList& ids);
    void retranslate();

    [[nodiscard]] QPushButton* listButton() const { return m_listButton; }
    /// Of model files only.
    [[nodiscard]] FileFields& file() const { return *m_file; }

signals:
    /// Something was changed by hand, so that earlier findings may not hold.
    void edited();

private:
    void build();
    void connectParts();
    void showKeyField();
    void showServerFields();
    void takeProvider();
    [[nodiscard]] KeySource keySource() const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString keyProblem() const;
    [[nodiscard]] QString nameProblem() const;
    /// Those rows, and what is always checked.
    [[nodiscard]] bool check(std::vector<FormField*> fields);
    /// Those of the sampling settings, after the given ones.
    [[nodiscard]] std::vector<FormField*> withSampling(std::vector<FormField*> fields) const;

    Contestant m_contestant;
    ProviderChoice* m_providerChoice;
    QLineEdit* m_urlBox;
    QCheckBox* m_insecureBox;
    QComboBox* m_versionBox;
    QComboBox* m_keyKindBox;
    QLineEdit* m_keyBox;
    QComboBox* m_modelBox;
    QPushButton* m_listButton;
    QLineEdit* m_nameBox;
    QLineEdit* m_organizationBox;
    QLineEdit* m_licenseBox;
    FileFields* m_file;
    SamplingFields* m_sampling;
    ContestantExtras* m_extras;

    FormField m_provider;
    FormField m_url;
    FormField m_version;
    FormField m_key;
    FormField m_model;
    FormField m_name;
    FormField m_organization;
    FormField m_license;
};

} // namespace darkhorse
