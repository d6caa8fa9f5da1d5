// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_views.h"

#include "tests/unit/ui/history_samples.h"
#include "ui/delegates/row_table.h"
#include "ui/models/history_model.h"
#include "ui/models/stake_tree_model.h"
#include "ui/pages/active_staking_view.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace capstan::bench {

using namespace test;

namespace {

constexpr double Frame = 16; // ms
constexpr QSize Size(960, 640);
constexpr int Repeats = 5;
constexpr int Steps = 120;

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    // What was put off is part of it: layouts, and the picture.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double medianOf(const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < Repeats; ++i)
        times.push_back(timeOf([&] { work(i); }));
    return median(times);
}

struct Scroll
{
    double median = 0;
    double worst = 0;
};

/// Two rows further at each step, in the first tenth and then far below, each with its picture.
Scroll scroll(QScrollBar *bar, QWidget *view)
{
    std::vector<double> times;
    for (int step = 0; step < Steps; ++step) {
        const int from = step < Steps / 2 ? 0 : bar->maximum() / 2;
        times.push_back(timeOf([&] {
            bar->setValue(from + step * 88);
            view->repaint();
        }));
    }
    return {median(times), *std::ranges::max_element(times)};
}

void print(const char *what, double ours, double bare)
{
    std::printf("         %-26s %9.2f ms %9.2f ms   %5.2f times\n", what, ours, bare, ours / bare);
}

/// A Qt model with the texts of @p source.
std::unique_ptr<QStandardItemModel> textsOf(const QAbstractItemModel &source)
{
    auto model = std::make_unique<QStandardItemModel>();
    const std::function<void(QStandardItem *, const QModelIndex &)> fill = [&](QStandardItem *parent,
                                                                               const QModelIndex &index) {
        for (int row = 0; row < source.rowCount(index); ++row) {
            QList<QStandardItem *> cells;
            for (int column = 0; column < source.columnCount(index); ++column)
                cells.append(new QStandardItem(source.index(row, column, index).data().toString()));
            parent->appendRow(cells);
            fill(cells.first(), source.index(row, 0, index));
        }
    };
    fill(model->invisibleRootItem(), {});
    return model;
}

std::unique_ptr<QTreeView> bareView()
{
    auto view = std::make_unique<QTreeView>();
    view->setUniformRowHeights(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->resize(Size);
    return view;
}

bool history()
{
    constexpr int rows = 10'000;
    HistoryModel model;
    model.setNames({{ankrProvider(), QStringLiteral("Ankr")}}, 1'700'000'000);
    QWidget page;
    page.resize(Size);
    auto *table = new RowTable(&model, QStringLiteral("History"));
    table->setOwnScrolling();
    table->setStretchedColumn(HistoryModel::Provider);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(table);
    page.show();
    const auto entries = historySample(rows);
    const double fill = medianOf([&](int) {
        model.setEntries({});
        model.setEntries(entries);
    });
    auto *tree = table->findChild<QTreeView *>();
    const Scroll ours = scroll(tree->verticalScrollBar(), &page);
    const double filter = medianOf(
        [&](int i) { model.setFilter({i % 2 == 0 ? std::optional(HistoryKind::Restake) : std::nullopt}); });
    model.setFilter({});
    const double order = medianOf([&](int i) {
        table->sortBy(HistoryModel::Amount, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });

    const auto texts = textsOf(model);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(texts.get());
    proxy.setFilterKeyColumn(0);
    const auto bare = bareView();
    bare->setModel(&proxy);
    bare->show();
    const double bareFill = medianOf([&](int) {
        proxy.setSourceModel(nullptr);
        proxy.setSourceModel(texts.get());
    });
    const Scroll bareScroll = scroll(bare->verticalScrollBar(), bare.get());
    const double bareFilter = medianOf(
        [&](int i) { proxy.setFilterFixedString(i % 2 == 0 ? QStringLiteral("Restake") : QString()); });
    proxy.setFilterFixedString({});
    const double bareOrder = medianOf([&](int i) {
        proxy.sort(HistoryModel::Amount, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    std::printf("views:   %-26s %12s %12s\n", "10,000 lines of history", "Capstan", "QTreeView");
    print("filling", fill, bareFill);
    print("scrolling, median", ours.median, bareScroll.median);
    print("scrolling, worst", ours.worst, bareScroll.worst);
    print("filter", filter, bareFilter);
    print("order", order, bareOrder);
    return ours.median <= Frame;
}

/// A thousand stakes with ten providers.
StakingSnapshotPtr manyStakes()
{
    StakingSnapshot snapshot = sampleSnapshot();
    const ProviderPosition sample = snapshot.providers.front();
    snapshot.providers.clear();
    for (std::uint8_t number = 0; number < 10; ++number) {
        ProviderPosition provider = sample;
        std::array<std::uint8_t, 20> address{};
        address[19] = static_cast<std::uint8_t>(number + 1);
        provider.address = Address(address);
        provider.name = QStringLiteral("Provider %1").arg(number);
        provider.stakes.clear();
        for (std::uint64_t stake = 0; stake < 100; ++stake) {
            provider.stakes.push_back(sample.stakes[stake % sample.stakes.size()]);
            provider.stakes.back().amount = ankr("1000") + UInt256(stake);
        }
        snapshot.providers.push_back(provider);
    }
    return shared(std::move(snapshot));
}

bool stakes()
{
    const StakingSnapshotPtr snapshot = manyStakes();
    qint64 now = snapshot->clock.headTime;
    auto *view = new ActiveStakingView;
    const std::unique_ptr<QScrollArea> page(scrollArea(view));
    page->resize(Size);
    page->show();
    const double fill = timeOf([&] { view->display(snapshot, now, std::nullopt); });
    auto *tree = view->findChild<QTreeView *>();
    const double expand = timeOf([&] { tree->expandAll(); });
    const double second = medianOf([&](int) { view->display(snapshot, ++now, std::nullopt); });
    const double block = medianOf([&](int) {
        auto next = *snapshot;
        next.clock.headBlock += 1;
        next.clock.headTime = ++now;
        view->display(shared(std::move(next)), now, std::nullopt);
    });
    const Scroll ours = scroll(page->verticalScrollBar(), page.get());

    const auto texts = textsOf(*tree->model());
    const auto bare = bareView();
    bare->show();
    const double bareFill = timeOf([&] { bare->setModel(texts.get()); });
    const double bareExpand = timeOf([&] { bare->expandAll(); });
    const Scroll bareScroll = scroll(bare->verticalScrollBar(), bare.get());
    std::printf("views:   %-26s %12s %12s\n", "1,000 stakes", "Capstan", "QTreeView");
    print("filling", fill, bareFill);
    print("expanding all", expand, bareExpand);
    print("scrolling, median", ours.median, bareScroll.median);
    print("scrolling, worst", ours.worst, bareScroll.worst);
    std::printf("         %-26s %9.2f ms\n", "each second", second);
    std::printf("         %-26s %9.2f ms\n\n", "each block", block);
    return ours.median <= Frame;
}

} // namespace

bool views()
{
    Theme theme;
    theme.setScheme(ColorScheme::Light);
    const bool isHistoryQuick = history();
    return stakes() && isHistoryQuick;
}

} // namespace capstan::bench
