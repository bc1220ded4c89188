// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/personaldata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

// Numbers and keys here are made up or are the published examples of their standards: nobody's.
class TestPersonalData : public QObject {
    Q_OBJECT

private slots:
    void isReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char* name, const QString& text, const QString& replaced) {
            QTest::newRow(name) << text << replaced;
        };
        row("e-mail", u"write to anna.petrova+x@mail.example.org."_s, u"write to [email]."_s);
        row("e-mail in Cyrillic", u"на почту анна@почта.рф, да"_s, u"на почту [email], да"_s);
        row("e-mail in Chinese text", u"请联系zhang@example.cn谢谢"_s, u"[email]"_s);
        row("card", u"card 4111 1111 1111 1111, thanks"_s, u"card [card], thanks"_s);
        row("card and a year", u"4111-1111-1111-1111 12"_s, u"[card] 12"_s);
        row("IBAN", u"to DE89 3704 0044 0532 0130 00 IN EUR"_s, u"to [iban] IN EUR"_s);
        row("IBAN in one word", u"gb82west12345698765432"_s, u"[iban]"_s);
        row("IPv4", u"at 203.0.113.7."_s, u"at [ip]."_s);
        row("IPv6", u"ping 2001:db8::8a2e:370:7334 now"_s, u"ping [ip] now"_s);
        row("phone with a country", u"call +49 (0)30 901820 now"_s, u"call [phone] now"_s);
        row("phone in North America", u"call (212) 555-0123"_s, u"call [phone]"_s);
        row("phone in Russia", u"звоните 8 (495) 123-45-67!"_s, u"звоните [phone]!"_s);
        row("phone in China", u"电话13812345678。"_s, u"电话[phone]。"_s);
        row("OpenAI's key", u"key=sk-proj-AbCdEf0123456789AbCdEf"_s, u"key=[key]"_s);
        row("AWS key", u"AKIAIOSFODNN7EXAMPLE"_s, u"[key]"_s);
        row("password", u"password: hunter2hunter2"_s, u"password: [key]"_s);
        row("private key", u"a\n-----BEGIN RSA PRIVATE KEY-----\nMII=\n-----END RSA PRIVATE KEY-----\nb"_s,
            u"a\n[key]\nb"_s);
        row("home folder", u"in /home"_s + u"/anna/notes/x.txt there"_s, u"in [path] there"_s);
        row("home folder on Windows", uR"(open C:\Users\Anna\x.docx)"_s, u"open [path]"_s);
        row("name", u"ANNA PETROVA and anna, not Annabel"_s, u"[name] and [name], not Annabel"_s);
        row("name in Chinese", u"我叫王小明吗"_s, u"我叫[name]吗"_s);
        row("name with a sign", u"see @anna_p here"_s, u"see [name] here"_s);
        row("two in a row", u"a@b.cd 203.0.113.7"_s, u"[email] [ip]"_s);
    }

    void isReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, replaced);
        const PersonalData personal({ u"Anna"_s, u"Anna Petrova"_s, u"王小明"_s, u"@anna_p"_s });
        QCOMPARE(PersonalData::replaced(text, personal.find(text)), replaced);
    }

    void isLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {
                 u"2 + 2 = 4, and 1,234,567.89 is a number"_s,
                 u"4111 1111 1111 1112 fails Luhn's test"_s,
                 u"GB82 WEST 1234 5698 7654 33 fails its checksum"_s,
                 u"version 1.2.3 and 999.1.1.1 and 127.0.0.1"_s,
                 u"std::vector<int> a::b 12:34:56"_s,
                 u"2024-05-20 15:53:44 and 1700000000"_s,
                 u"0000 0000 0000 0000"_s,
                 u"the secret of a good token is brevity"_s,
                 u"@decorator and x@y"_s,
                 u"/usr/lib and C:\\Windows"_s,
             })
            QTest::newRow(qPrintable(text)) << text;
    }

    void isLeftAlone()
    {
        QFETCH(QString, text);
        const auto found = PersonalData().find(text);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(toWord(found.front().kind)));
    }
};

QTEST_APPLESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
