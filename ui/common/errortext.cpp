// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace darkhorse {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ErrorText)

public:
    static ErrorText ofFile(Error::Code code);
    static ErrorText ofDatabase(Error::Code code);
    static ErrorText ofServer(Error::Code code);
    static ErrorText ofAnswer(Error::Code code);
    static ErrorText ofBattle(Error::Code code);
};

ErrorText ErrorWords::ofFile(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case FileUnreadable:
        return { tr("The file cannot be read."), tr("Check that it is still there and that you may read it.") };
    case FileUnwritable:
        return { tr("The file cannot be written."),
            tr("Choose another folder, or check that you may write to this one.") };
    case UnsupportedFormat:
        return { tr("The file has a format that Darkhorse does not read."),
            tr("Choose a file in one of the formats that the user guide lists.") };
    case InvalidInput: return { tr("Something that was entered cannot be used."), tr("Correct it and try again.") };
    case NotFound: return { tr("It is not there any more."), tr("Check the name, or choose another one.") };
    case AlreadyExists: return { tr("There is one with this name already."), tr("Choose another name.") };
    case DiskFull: return { tr("The disk is full."), tr("Make room and try again. What was stored before is safe.") };
    default: return {};
    }
}

ErrorText ErrorWords::ofDatabase(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case NotADatabase:
        return { tr("This file is not an arena: it is no database at all."),
            tr("Choose an arena file, or make a new arena. The file was not changed.") };
    case DatabaseCorrupt:
        return { tr("This arena is damaged."),
            tr("Open a backup, or recover it with the sqlite3 program. The file was not changed.") };
    case DatabaseNewer:
        return { tr("This arena was made by a newer version of Darkhorse."),
            tr("Update Darkhorse to open it. The file was not changed.") };
    case DatabaseForeign:
        return { tr("This file is a database of another program, not an arena."),
            tr("Choose an arena file, or make a new arena. The file was not changed.") };
    case DatabaseReadOnly:
        return { tr("This arena cannot be written to, so no vote could be stored."),
            tr("Copy it to a folder where you may write, and open the copy.") };
    case DatabaseLocked:
        return { tr("Another program is using this arena."), tr("Close the other program and try again.") };
    case DatabaseFailed:
        return { tr("The arena's database reported a failure."),
            tr("Try again. If it happens again, the details help to find the cause.") };
    default: return {};
    }
}

ErrorText ErrorWords::ofServer(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case Unreachable:
        return { tr("A server could not be reached."), tr("Check that it is running and that its address is right.") };
    case TlsFailed:
        return { tr("No secure connection to a server was possible."),
            tr("Check its address, its certificate and this computer's clock.") };
    case Unauthorized:
        return { tr("A server did not accept the key."), tr("Check the key of the models on the page Models.") };
    case ModelUnknown:
        return { tr("A model is not there: its server does not know it, or its file is another one now."),
            tr("Check address, model ID and file on the page Models.") };
    case RequestRejected:
        return { tr("A server did not accept the request."),
            tr("Check the sampling settings on the page Models, or try a shorter prompt.") };
    case RateLimited: return { tr("A server is getting too many requests."), tr("Wait a minute and try again.") };
    case QuotaExhausted:
        return { tr("The account at a provider is used up."), tr("Top it up, or switch off the models that use it.") };
    case ServerFailed: return { tr("A server reported a failure of its own."), tr("Try again in a moment.") };
    case ProtocolViolated:
        return {
            tr("A server sent no answer, but something that is not understood, or far more than an answer can be."),
            tr("Check address and protocol on the page Models, or limit the tokens there.")
        };
    case KeyMissing:
        return { tr("A key is missing, or nobody allowed its use."),
            tr("Edit the model on the page Models: enter the key, set the environment variable, or press Check and "
               "allow it.") };
    case KeychainUnavailable:
        return { tr("The system's keychain does not answer."),
            tr("Unlock the keychain, or use an environment variable for the key.") };
    default: return {};
    }
}

ErrorText ErrorWords::ofAnswer(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case Interrupted: return { tr("An answer broke off before its end."), tr("Try again.") };
    case TimedOut:
        return { tr("An answer took too long: nothing came any more."),
            tr("Try again, or check whether the server is overloaded.") };
    case ContentFiltered: return { tr("A provider withheld an answer."), tr("Try again, or use another prompt.") };
    case EmptyAnswer: return { tr("An answer was empty."), tr("Try again, or use another prompt.") };
    case Cancelled: return { tr("The battle was stopped."), tr("Try again, or use another prompt.") };
    case NoRecordedAnswer:
        return { tr("A recorded model has no answer to this prompt."),
            tr("Choose one of the suggested prompts, or add a model that answers by itself.") };
    default: return {};
    }
}

ErrorText ErrorWords::ofBattle(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case TooFewContestants:
        return { tr("Fewer than two models can answer this prompt."),
            tr("Choose one of the suggested prompts, or switch on or add models on the page Models.") };
    case NotAllowedNow: return { tr("This is not possible at the moment."), tr("Finish what is under way first.") };
    default: return {};
    }
}

} // namespace

ErrorText errorText(Error::Code code)
{
    for (const auto words : { &ErrorWords::ofFile, &ErrorWords::ofDatabase, &ErrorWords::ofServer,
             &ErrorWords::ofAnswer, &ErrorWords::ofBattle }) {
        if (ErrorText text = words(code); !text.what.isEmpty())
            return text;
    }
    Q_UNREACHABLE();
}

QString errorSentence(Error::Code code)
{
    const ErrorText text = errorText(code);
    return QCoreApplication::translate("darkhorse::ErrorText", "%1 %2", "what went wrong, then what to do")
        .arg(text.what, text.advice);
}

void showError(QWidget* parent, const Error& error, const QString& where)
{
    showError(parent, errorText(error.code), error, where);
}

void showError(QWidget* parent, const ErrorText& text, const Error& error, const QString& where)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, QCoreApplication::applicationName(), text.what, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(where.isEmpty() ? text.advice : QStringLiteral("%1\n\n%2").arg(where, text.advice));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->open();
}

} // namespace darkhorse
