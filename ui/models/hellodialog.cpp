// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hellodialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/answermeasure.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

HelloDialog::HelloDialog(ContestantDesk& desk, const Contestant& contestant, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_contestant(contestant)
    , m_questionBox(new QLineEdit(this))
    , m_askButton(new QPushButton(this))
    , m_answerView(new QPlainTextEdit(this))
    , m_statusLabel(new QLabel(this))
{
    setObjectName(u"helloDialog"_s);
    m_questionBox->setObjectName(u"questionBox"_s);
    m_askButton->setObjectName(u"askButton"_s);
    m_answerView->setObjectName(u"answerView"_s);
    m_statusLabel->setObjectName(u"statusLabel"_s);
    m_answerView->setReadOnly(true);
    m_answerView->setTabChangesFocus(true);
    m_statusLabel->setWordWrap(true);
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_statusLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_askButton->setAutoDefault(false);
    m_countdown.setInterval(std::chrono::seconds(1));
    auto* top = new QHBoxLayout;
    top->addWidget(m_questionBox, 1);
    top->addWidget(m_askButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(top);
    column->addWidget(m_answerView, 1);
    column->addWidget(m_statusLabel);
    connect(m_askButton, &QPushButton::clicked, this, &HelloDialog::toggle);
    connect(m_questionBox, &QLineEdit::returnPressed, this, &HelloDialog::toggle);
    connect(&m_countdown, &QTimer::timeout, this,
        [this] { countDown(std::chrono::seconds(std::max(0, m_secondsLeft - 1))); });
    m_questionBox->setText(tr("Hello! Say in one sentence who you are."));
    retranslate();
    resize(560, 400);
}

HelloDialog::~HelloDialog() = default;

void HelloDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelloDialog::retranslate()
{
    setWindowTitle(tr("Say Hello to %1").arg(m_contestant.shownName()));
    m_questionBox->setAccessibleName(tr("Question"));
    m_answerView->setAccessibleName(tr("Answer"));
    m_askButton->setText(m_talk ? tr("&Stop") : tr("&Ask"));
}

void HelloDialog::toggle()
{
    if (m_talk)
        stop();
    else
        ask();
}

void HelloDialog::ask()
{
    if (m_questionBox->text().trimmed().isEmpty())
        return;
    m_talk = std::make_unique<QObject>();
    m_answerView->clear();
    m_statusLabel->setText(tr("Waiting for the answer…"));
    retranslate();
    ContestantDesk::Listener listener;
    listener.text = [this](const QString& piece) {
        m_countdown.stop();
        m_answerView->moveCursor(QTextCursor::End);
        m_answerView->insertPlainText(piece);
        m_statusLabel->setText(tr("The answer is coming…"));
    };
    listener.reasoning = [this](const QString&) { m_statusLabel->setText(tr("The model is thinking…")); };
    listener.waiting = [this](std::chrono::milliseconds time) { countDown(time); };
    listener.done = [this](const Result<Answer>& answer) { finish(answer); };
    m_desk.ask(m_contestant, m_questionBox->text(), m_talk.get(), std::move(listener));
}

void HelloDialog::stop()
{
    m_talk.reset();
    m_countdown.stop();
    announce(m_statusLabel, tr("Stopped."));
    retranslate();
}

void HelloDialog::countDown(std::chrono::milliseconds time)
{
    m_secondsLeft = int(std::chrono::ceil<std::chrono::seconds>(time).count());
    m_statusLabel->setText(tr("The server is busy. It is asked again in %n second(s).", nullptr, m_secondsLeft));
    if (m_secondsLeft > 0)
        m_countdown.start();
    else
        m_countdown.stop();
}

void HelloDialog::finish(const Result<Answer>& answer)
{
    m_countdown.stop();
    // Called from within the talk, which therefore goes with the next turn of the event loop.
    m_talk.release()->deleteLater();
    retranslate();
    if (answer)
        announce(m_statusLabel, measures(*answer));
    else
        announce(m_statusLabel,
            answer.error().detail.isEmpty()
                ? errorSentence(answer.error().code)
                : tr("%1\nDetails: %2").arg(errorSentence(answer.error().code), answer.error().detail));
}

QString HelloDialog::measures(const Answer& answer) const
{
    QStringList parts { tr("First text after %1, all after %2.")
                            .arg(formatDuration(answer.timeToFirstText), formatDuration(answer.duration)) };
    const QLocale locale;
    if (const auto speed = tokensPerSecond(answer))
        parts.append(tr("%1 tokens a second.").arg(locale.toString(*speed, 'f', 1)));
    if (answer.promptTokens && answer.completionTokens)
        parts.append(tr("Tokens read: %1, written: %2.")
                         .arg(formatCount(*answer.promptTokens), formatCount(*answer.completionTokens)));
    if (const auto cost = costOf(answer, m_contestant.price))
        parts.append(tr("Cost: %1 USD.").arg(locale.toString(*cost, 'g', 3)));
    if (!answer.refusedFields.isEmpty())
        parts.append(tr("The server refuses these settings and was asked without them: %1.")
                         .arg(answer.refusedFields.join(u", "_s)));
    return parts.join(u' ');
}

} // namespace darkhorse
