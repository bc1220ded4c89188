// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "core/arena/models/keyconsent.h"
#include "core/arena/models/roster.h"

namespace darkhorse {

namespace {

struct KeyQuestion {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::KeyQuestion)
};

const QString kBox = QStringLiteral("keyBox");

} // namespace

void askAboutKey(const Contestant& contestant, QWidget* parent, std::function<void(bool)> answered)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(kBox);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        KeyQuestion::tr("Send the key in %1 to %2?").arg(contestant.key.name, KeyConsent::serverOf(contestant)));
    box->setInformativeText(KeyQuestion::tr(
        "The model %1 of this arena asks for the environment variable %2 of this computer. Whoever made the arena "
        "chose both. Allow it only when you know the server and the key is meant for it.")
                                .arg(contestant.shownName(), contestant.key.name));
    QPushButton* allow = box->addButton(KeyQuestion::tr("&Allow"), QMessageBox::AcceptRole);
    QPushButton* refuse = box->addButton(KeyQuestion::tr("&Do Not Allow"), QMessageBox::NoRole);
    box->setDefaultButton(refuse);
    QObject::connect(allow, &QPushButton::clicked, parent, [answered] { answered(true); });
    QObject::connect(refuse, &QPushButton::clicked, parent, [answered] { answered(false); });
    box->open();
}

void askAboutKeys(const Roster& roster, KeyConsent& consent, QWidget* context)
{
    const auto contestants = roster.all();
    if (!contestants)
        return; // the page that lists them says so
    const std::vector<Contestant> open = consent.open(*contestants);
    for (const auto* box : context->findChildren<QMessageBox*>(kBox)) {
        if (box->isVisible())
            return; // the next question follows its answer
    }
    if (open.empty())
        return;
    askAboutKey(open.front(), context, [&roster, &consent, context, asked = open.front()](bool isAllowed) {
        consent.answer(asked, isAllowed);
        QMetaObject::invokeMethod(
            context, [&roster, &consent, context] { askAboutKeys(roster, consent, context); }, Qt::QueuedConnection);
    });
}

} // namespace darkhorse
