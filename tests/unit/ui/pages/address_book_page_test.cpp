// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/address_book_file.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/address_book.h"
#include "core/storage/database.h"
#include "core/storage/provider_labels.h"
#include "core/storage/sql.h"
#include "tests/gui/layout_check.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/fake_chain.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/address_book_page.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::address_book_page_test {

using namespace test;

namespace {

const auto Alice = u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s;
const auto Bob = u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f"_s;
const auto Lookalike = u"0x2dcd81c37bb2f3399b54e4d497f77e1ca7c3a21f"_s; // of ankrProvider()

AddressBookEntry entry(const QString &address, const QString &name, const QString &note = {})
{
    return {Address::fromHex(address).value(), name, note};
}

} // namespace

class AddressBookPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void teachesWhenEmpty();
    void addsAnAddress();
    void readsTheAddressBack();
    void refusesWhatIsNoEntry_data();
    void refusesWhatIsNoEntry();
    void refusesAnAddressTwice();
    void warnsOfALookalike_data();
    void warnsOfALookalike();
    void editsAnEntry();
    void removesWithUndo();
    void copiesTheWholeAddress();
    void findsByTyping();
    void showsWhatAFileWouldAdd();
    void importsWhatWasShown();
    void leavesWhatIsThere();
    void refusesABadFileWhole_data();
    void refusesABadFileWhole();
    void refusesAFileThatIsTooLargeOrGone();
    void exportsWhatCanBeImported();
    void carriesLabelsAlong();
    void exportsNothingBeforeTheLabelsAreRead();
    void opensSendWithTheRecipient();
    void saysWhereItCannotExport();
    void choosesTheFiles();
    void saysWhenTheBookCannotBeRead();
    void fitsEverySize_data();
    void fitsEverySize();

private:
    QDialog *dialog() const { return m_window->findChild<QDialog *>(); }
    QStringList names() const;
    QString write(const QByteArray &content) const;
    void add(const std::vector<AddressBookEntry> &entries) { QVERIFY(m_book->add(entries).has_value()); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AddressBook> m_book;
    std::unique_ptr<ProviderLabels> m_labels;
    testing::FakeChain m_chain; // whose labels are kept
    ManualClock m_clock;
    ScriptedTransport m_transport{
        [this](const QUrl &, const QByteArray &body) { return m_chain.reply(body); }};
    EndpointPool m_pool{m_chain.profile(), &m_transport, &m_clock};
    std::unique_ptr<StakingService> m_staking;
    std::unique_ptr<QWidget> m_window;
    AddressBookPage *m_page = nullptr;
};

void AddressBookPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"p.sqlite"_s)).value();
    m_book = std::make_unique<AddressBook>(m_database.get(), 1);
    m_window = std::make_unique<QWidget>();
    m_labels = std::make_unique<ProviderLabels>(m_database.get());
    m_staking = std::make_unique<StakingService>(&m_pool, nullptr, &m_clock, nullptr, m_labels.get());
    QSignalSpy read(m_staking.get(), &StakingService::snapshotChanged);
    m_staking->setInterval(0);
    m_staking->setAccount(Address::fromHex(Alice).value());
    QVERIFY(read.wait());
    m_page = new AddressBookPage(m_book.get(), m_staking.get(), m_window.get());
    m_page->setSnapshot(shared(sampleSnapshot()));
    m_window->resize(984, 704);
    m_page->resize(984, 704);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AddressBookPageTest::cleanup()
{
    m_window.reset();
    m_staking.reset();
    m_labels.reset();
    m_book.reset();
    m_database.reset();
    m_folder.reset();
}

QStringList AddressBookPageTest::names() const
{
    QStringList names;
    const QAbstractItemModel *rows = m_page->findChild<QTreeView *>()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        names << rows->index(row, 0).data().toString();
    return names;
}

QString AddressBookPageTest::write(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"book.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write");
    return file.fileName();
}

void AddressBookPageTest::teachesWhenEmpty()
{
    QVERIFY(shows(*m_page, u"No address is kept yet"_s));
    QVERIFY(!m_page->findChild<QTreeView *>()->isVisible());
    QVERIFY(!button(*m_page, u"Export…"_s)->isEnabled());
    QCOMPARE(button(*m_page, u"Export…"_s)->accessibleDescription(), u"There is nothing to export."_s);
}

void AddressBookPageTest::addsAnAddress()
{
    QTest::mouseClick(button(*m_page, u"Add address"_s), Qt::LeftButton);
    QVERIFY(dialog());
    QTest::keyClicks(field(*dialog(), u"Address"_s), Alice.toLower());
    QTest::keyClicks(field(*dialog(), u"Name"_s), u" Alice "_s);
    QTest::keyClicks(field(*dialog(), u"Note"_s), u"in the safe"_s);
    QTest::keyClick(field(*dialog(), u"Note"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(*m_book->entries() == std::vector{entry(Alice, u"Alice"_s, u"in the safe"_s)});
    QCOMPARE(names(), QStringList{u"Alice"_s});
    QVERIFY(!shows(*m_page, u"No address is kept yet"_s));
}

void AddressBookPageTest::readsTheAddressBack()
{
    button(*m_page, u"Add address"_s)->click();
    field(*dialog(), u"Address"_s)->setText(u"  "_s + Alice.toLower());
    QVERIFY(shows(*dialog(), Alice));
}

void AddressBookPageTest::refusesWhatIsNoEntry_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no address") << QString() << u"A"_s << QString() << u"Enter an address."_s;
    QTest::newRow("too short") << u"0x45Ed"_s << u"A"_s << QString() << u"not an address"_s;
    QTest::newRow("wrong checksum") << u"0x45Ed3a334e020b89ECb47453238275713d14A342"_s << u"A"_s << QString()
                                    << u"checksum"_s;
    QTest::newRow("zero") << u"0x"_s + QString(40, u'0') << u"A"_s << QString() << u"zero address"_s;
    QTest::newRow("no name") << Alice << u"  "_s << QString() << u"a name"_s;
    QTest::newRow("a name that turns around") << Alice << u"A\u202EB"_s << QString() << u"The name has"_s;
    QTest::newRow("a note with a joiner") << Alice << u"A"_s << u"x\u200Dy"_s << u"The note has"_s;
}

void AddressBookPageTest::refusesWhatIsNoEntry()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    QFETCH(QString, note);
    QFETCH(QString, reason);
    button(*m_page, u"Add address"_s)->click();
    field(*dialog(), u"Address"_s)->setText(address);
    field(*dialog(), u"Name"_s)->setText(name);
    field(*dialog(), u"Note"_s)->setText(note);
    QAbstractButton *accept = button(*dialog(), u"Add"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY2(accept->accessibleDescription().contains(reason), qPrintable(accept->accessibleDescription()));
    QVERIFY(shows(*dialog(), accept->accessibleDescription()));
    QTest::keyClick(field(*dialog(), u"Name"_s), Qt::Key_Return);
    QVERIFY(m_book->entries()->empty());
}

void AddressBookPageTest::refusesAnAddressTwice()
{
    add({entry(Alice, u"Alice"_s)});
    button(*m_page, u"Add address"_s)->click();
    field(*dialog(), u"Address"_s)->setText(Alice);
    field(*dialog(), u"Name"_s)->setText(u"Again"_s);
    button(*dialog(), u"Add"_s)->click();
    QVERIFY(shows(*dialog(), u"in the book already"_s));
    QCOMPARE(m_book->entries()->size(), 1U);
}

void AddressBookPageTest::warnsOfALookalike_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("of a provider") << u"provider"_s;
    QTest::newRow("of an own account") << u"account"_s;
    QTest::newRow("of an entry") << u"entry"_s;
}

void AddressBookPageTest::warnsOfALookalike()
{
    QFETCH(QString, other);
    QString name = u"the provider Ankr"_s;
    if (other != u"provider"_s)
        m_page->setSnapshot(nullptr);
    if (other == u"account"_s) {
        m_page->setAccounts({{ankrProvider(), u"Savings"_s}});
        name = u"your account Savings"_s;
    } else if (other == u"entry"_s) {
        add({entry(ankrProvider().toChecksumHex(), u"Carol"_s)});
        name = u"Carol"_s;
    }
    button(*m_page, u"Add address"_s)->click();
    field(*dialog(), u"Address"_s)->setText(Alice);
    QVERIFY(!shows(*dialog(), u"looks like"_s));
    field(*dialog(), u"Address"_s)->setText(Lookalike);
    QVERIFY(shows(*dialog(), u"This address looks like another one."_s));
    QVERIFY(shows(*dialog(), ankrProvider().toChecksumHex() + u" ("_s + name + u')'));
    field(*dialog(), u"Name"_s)->setText(u"It is another one"_s);
    button(*dialog(), u"Add"_s)->click(); // a warning, no refusal
    QTRY_VERIFY(!dialog());
    QCOMPARE(names().last(), u"It is another one"_s);
}

void AddressBookPageTest::editsAnEntry()
{
    add({entry(Alice, u"Alice"_s), entry(Bob, u"Bob"_s)});
    QCoreApplication::processEvents();
    QTest::mouseClick(button(*m_page, u"Edit Alice"_s), Qt::LeftButton);
    QCOMPARE(field(*dialog(), u"Address"_s)->text(), Alice);
    field(*dialog(), u"Name"_s)->setText(u"Zoe"_s);
    QTest::mouseClick(button(*dialog(), u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(names(), (QStringList{u"Bob"_s, u"Zoe"_s}));
}

void AddressBookPageTest::removesWithUndo()
{
    add({entry(Alice, u"Alice"_s, u"note"_s), entry(Bob, u"Bob"_s)});
    QCoreApplication::processEvents();
    QTest::mouseClick(button(*m_page, u"Remove Alice"_s), Qt::LeftButton);
    QCOMPARE(names(), QStringList{u"Bob"_s});
    QVERIFY(shows(*m_page, u"Alice was removed"_s));
    QTest::mouseClick(button(*m_page, u"Undo"_s), Qt::LeftButton);
    QVERIFY(*m_book->entries() == (std::vector{entry(Alice, u"Alice"_s, u"note"_s), entry(Bob, u"Bob"_s)}));
    QVERIFY(!button(*m_page, u"Undo"_s));
}

void AddressBookPageTest::copiesTheWholeAddress()
{
    add({entry(Alice, u"Alice"_s)});
    QCoreApplication::processEvents();
    QTest::mouseClick(button(*m_page, u"Copy address of Alice"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), Alice);
}

void AddressBookPageTest::findsByTyping()
{
    add({entry(Alice, u"Alice"_s, u"in the safe"_s), entry(Bob, u"Bob"_s)});
    QTest::keyClicks(field(*m_page, u"Search"_s), u"SAFE"_s);
    QCOMPARE(names(), QStringList{u"Alice"_s});
    field(*m_page, u"Search"_s)->setText(Bob.right(6));
    QCOMPARE(names(), QStringList{u"Bob"_s});
    field(*m_page, u"Search"_s)->setText(u"nobody"_s);
    QVERIFY(shows(*m_page, u"No address is found"_s));
}

void AddressBookPageTest::showsWhatAFileWouldAdd()
{
    add({entry(Alice, u"Alice"_s)});
    m_page->importFrom(write(writeAddressBook(
        {{entry(Alice, u"Renamed"_s), entry(Bob, u"Bob <b>"_s, u"a note"_s), entry(Lookalike, u"Mallory"_s)},
         {}},
        1)));
    QVERIFY(dialog());
    for (const QString &words : {u"These are added: 2"_s, u"left as they are: 1"_s, Bob, u"Bob <b>"_s,
                                 u"a note"_s, u"Mallory"_s, u"(the provider Ankr)"_s})
        QVERIFY2(shows(*dialog(), words), qPrintable(words));
    QVERIFY(!shows(*dialog(), u"Renamed"_s));
    button(*dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_book->entries()->size(), 1U);
}

void AddressBookPageTest::importsWhatWasShown()
{
    m_page->importFrom(write(writeAddressBook({{entry(Alice, u"Alice"_s), entry(Bob, u"Bob"_s)}, {}}, 1)));
    QTest::mouseClick(button(*dialog(), u"Add 2 addresses"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(names(), (QStringList{u"Alice"_s, u"Bob"_s}));
}

void AddressBookPageTest::leavesWhatIsThere()
{
    add({entry(Alice, u"Alice"_s)});
    m_page->importFrom(write(writeAddressBook({{entry(Alice, u"Renamed"_s)}, {}}, 1)));
    QVERIFY(!dialog());
    QVERIFY(shows(*m_page, u"Everything in the file is there already."_s));
    QCOMPARE(names(), QStringList{u"Alice"_s});
}

void AddressBookPageTest::refusesABadFileWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray good = writeAddressBook({{entry(Alice, u"Alice"_s), entry(Bob, u"Bob"_s)}, {}}, 1);
    QTest::newRow("no JSON") << "name,address"_ba << u"not valid JSON"_s;
    QTest::newRow("another network") << writeAddressBook({{entry(Alice, u"Alice"_s)}, {}}, 5)
                                     << u"another network"_s;
    QTest::newRow("a bad address") << QByteArray(good).replace(Bob.toLatin1(), "0x12") << u"Entry 2"_s;
    QTest::newRow("an address twice")
        << QByteArray(good).replace(Bob.toLatin1(), Alice.toLatin1()) << u"Entry 2"_s;
    QTest::newRow("a field too many")
        << QByteArray(good).replace("\"Bob\"", "\"Bob\", \"x\": 1") << u"Entry 2"_s;
}

void AddressBookPageTest::refusesABadFileWhole()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    m_page->importFrom(write(content));
    QVERIFY(!dialog());
    QVERIFY(shows(*m_page, u"Nothing was imported."_s));
    QVERIFY(shows(*m_page, reason));
    QVERIFY(m_book->entries()->empty());
    button(*m_page, u"Dismiss"_s)->click();
    QVERIFY(!shows(*m_page, u"Nothing was imported."_s));
}

void AddressBookPageTest::refusesAFileThatIsTooLargeOrGone()
{
    m_page->importFrom(write(QByteArray(MaxAddressBookFile + 1, ' ')));
    QVERIFY(shows(*m_page, u"larger than an address book can be"_s));
    m_page->importFrom(m_folder->filePath(u"nowhere.json"_s));
    QVERIFY(shows(*m_page, u"nowhere.json"_s));
    QVERIFY(!dialog());
}

void AddressBookPageTest::exportsWhatCanBeImported()
{
    const std::vector entries{entry(Alice, u"Alice"_s, u"note"_s), entry(Bob, u"Bob"_s)};
    add(entries);
    const QString path = m_folder->filePath(u"out.json"_s);
    m_page->exportTo(path);
    QVERIFY(shows(*m_page, u"The address book was exported."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readAddressBook(file.readAll(), 1).value() == (AddressBookFile{entries, {}}));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void AddressBookPageTest::carriesLabelsAlong()
{
    const Address provider = ankrProvider();
    QVERIFY(m_staking->setProviderLabel(provider, u"Quick <b>"_s).has_value());
    m_page->setSnapshot(shared(sampleSnapshot()));
    QVERIFY(button(*m_page, u"Export…"_s)->isEnabled()); // labels alone are something
    const QString path = m_folder->filePath(u"out.json"_s);
    m_page->exportTo(path);
    m_page->importFrom(path);
    QVERIFY(shows(*m_page, u"Everything in the file is there already."_s));
    QVERIFY(m_staking->setProviderLabel(provider, {}).has_value());
    m_page->importFrom(path);
    QVERIFY(shows(*dialog(), u"Quick <b> · label of a node provider"_s));
    QVERIFY(shows(*dialog(), provider.toChecksumHex()));
    QTest::mouseClick(button(*dialog(), u"Add 1 label"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(*m_staking->providerLabels(), (QHash<Address, QString>{{provider, u"Quick <b>"_s}}));
    QVERIFY(m_book->entries()->empty());
}

void AddressBookPageTest::exportsNothingBeforeTheLabelsAreRead()
{
    add({entry(Alice, u"Alice"_s)});
    m_staking->setAccount(std::nullopt);
    m_page->setSnapshot(nullptr);
    QVERIFY(!button(*m_page, u"Export…"_s)->isEnabled());
    QVERIFY(button(*m_page, u"Export…"_s)->accessibleDescription().contains(u"not read yet"_s));
    m_page->importFrom(write(writeAddressBook({{entry(Bob, u"Bob"_s)}, {}}, 1)));
    QVERIFY(!dialog());
    QVERIFY(shows(*m_page, u"Nothing was imported."_s));
}

void AddressBookPageTest::opensSendWithTheRecipient()
{
    add({entry(Alice, u"Alice"_s)});
    QCoreApplication::processEvents();
    QSignalSpy sends(m_page, &AddressBookPage::sendRequested);
    QTest::mouseClick(button(*m_page, u"Send to Alice"_s), Qt::LeftButton);
    QCOMPARE(sends.size(), 1);
    QCOMPARE(sends[0][0].value<Address>().toChecksumHex(), Alice);
}

void AddressBookPageTest::saysWhereItCannotExport()
{
    add({entry(Alice, u"Alice"_s)});
    m_page->exportTo(m_folder->filePath(u"no/such/place.json"_s));
    QVERIFY(shows(*m_page, u"Nothing was exported."_s));
    QVERIFY(shows(*m_page, u"place.json"_s));
}

void AddressBookPageTest::choosesTheFiles()
{
    add({entry(Alice, u"Alice"_s)});
    const QString path = m_folder->filePath(u"chosen.json"_s);
    QTest::mouseClick(button(*m_page, u"Export…"_s), Qt::LeftButton);
    auto *save = m_window->findChild<QFileDialog *>();
    QVERIFY(save && save->acceptMode() == QFileDialog::AcceptSave);
    Q_EMIT save->fileSelected(path);
    save->close();
    QVERIFY(QFile::exists(path));
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    QVERIFY(m_book->remove(Address::fromHex(Alice).value()).has_value());
    QTest::mouseClick(button(*m_page, u"Import…"_s), Qt::LeftButton);
    auto *open = m_window->findChild<QFileDialog *>();
    QVERIFY(open && open->acceptMode() == QFileDialog::AcceptOpen);
    Q_EMIT open->fileSelected(path);
    open->close();
    QTRY_VERIFY(dialog() && button(*dialog(), u"Add 1 address"_s));
}

void AddressBookPageTest::saysWhenTheBookCannotBeRead()
{
    add({entry(Alice, u"Alice"_s)});
    QVERIFY(runSql(m_database->connection(), u"DROP TABLE address_book"_s).has_value());
    Q_EMIT m_book->changed();
    QVERIFY(shows(*m_page, u"The address book can't be read."_s));
    QVERIFY(!shows(*m_page, u"No address is kept yet"_s));
}

void AddressBookPageTest::fitsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(984, 704);
    QTest::newRow("wide") << QSize(1900, 1000);
}

void AddressBookPageTest::fitsEverySize()
{
    QFETCH(QSize, size);
    add({entry(Alice, u"Alice"_s, u"in the safe"_s), entry(Lookalike, u"Mallory"_s)});
    m_window->resize(size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(clippedTexts(m_page), QStringList());
    QCOMPARE(namelessControls(m_page), QStringList());
    QCOMPARE(richTextLabels(m_page), QStringList());
}

CAPSTAN_TEST(AddressBookPageTest)

} // namespace capstan::address_book_page_test

#include "address_book_page_test.moc"
