#include "theme/textformats.h"

#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;

class TestTextFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatLiesInTheTextIsSet()
    {
        QTextLayout layout(u"Awaiting MFA"_s);
        const auto range = [](int start, int length) {
            QTextLayout::FormatRange made;
            made.start = start;
            made.length = length;
            return made;
        };
        setFormats(layout, {range(0, 8), range(8, 0), range(9, 30), range(12, 4), range(40, 2),
                            range(-3, 5)});
        QList<std::pair<int, int>> set;
        for (const QTextLayout::FormatRange &format : layout.formats())
            set.append({format.start, format.length});
        QCOMPARE(set, (QList<std::pair<int, int>>{{0, 8}, {9, 3}, {0, 2}}));
        layout.beginLayout();
        QVERIFY(layout.createLine().isValid());
        layout.endLayout();
    }
};

QTEST_MAIN(TestTextFormats)
#include "tst_textformats.moc"
