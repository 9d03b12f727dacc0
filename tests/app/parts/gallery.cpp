#include "app/parts/gallery.h"

#include "app/parts/peoplemodel.h"
#include "console/parts/banner.h"
#include "console/parts/button.h"
#include "console/parts/celldelegate.h"
#include "console/parts/copylabel.h"
#include "console/parts/dialog.h"
#include "console/parts/emptystate.h"
#include "console/parts/environmentband.h"
#include "console/parts/fieldgrid.h"
#include "console/parts/filterchip.h"
#include "console/parts/formfield.h"
#include "console/parts/iconbutton.h"
#include "console/parts/label.h"
#include "console/parts/meter.h"
#include "console/parts/paint.h"
#include "console/parts/segments.h"
#include "console/parts/statechip.h"
#include "console/parts/tableview.h"
#include "console/parts/textfield.h"
#include "console/parts/verdictcard.h"
#include "console/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

/// Avatars, tiles, invite places, masks, matches and differences: what is painted only.
class Painted : public QWidget
{
public:
    explicit Painted(bool chinese)
        : m_chinese(chinese)
    {
        setMinimumSize(560, 190);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter p(this);
        p.setFont(textFont(TextStyle::Base));
        int x = 0;
        for (const int size : {18, 22, 40, 44}) {
            paintAvatar(&p, QRect(x, 0, size, size),
                        m_chinese ? u"陈美玲"_s : u"Grace Panganiban"_s, u"user-%1"_s.arg(size),
                        palette());
            x += size + 12;
        }
        for (const int size : {20, 24, 28}) {
            paintProviderTile(&p, QRect(x, 0, size, size), u"Pag-IBIG"_s, palette());
            x += size + 12;
        }
        for (int i = 0; i < 6; ++i) {
            paintAvatar(&p, QRect(x, 0, 22, 22), u"Ana Cruz"_s, QString(u"abcdjk"_s.at(i)),
                        palette());
            x += 30;
        }
        for (int stage = 0; stage <= 5; ++stage) {
            const QRect rect((stage % 3) * 180, 54 + (stage / 3) * 24, 170, 20);
            paintInvitePlace(&p, rect, stage, m_chinese ? u"已打开邮件"_s : u"E-mail opened"_s,
                             theme.text, palette());
        }
        const QString masked = u"G••••• P••••••• Jr., •••1234"_s;
        paintMaskedText(&p, QRect(0, 104, 280, 20), masked, theme.text, palette());
        p.setFont(textFont(TextStyle::PageTitle));
        paintMaskedText(&p, QRect(290, 100, 280, 28), masked, theme.text, palette());
        p.setFont(textFont(TextStyle::Base));
        p.setPen(theme.text);
        const QString name = m_chinese ? u"陈美玲 Grace"_s : u"Grace Panganiban"_s;
        paintMatchedText(&p, QRect(0, 132, 200, 20), name, {{int(name.indexOf(u"Gra")), 3}},
                         palette());
    }

private:
    bool m_chinese;
};

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

Button *makeButton(const QString &text, ButtonKind kind, const QString &icon = QString(),
                   const QString &keys = QString(), bool enabled = true)
{
    auto *button = new Button(text, kind);
    button->setIconName(icon);
    if (!keys.isEmpty())
        button->setShortcutHint(QKeySequence(keys));
    button->setEnabled(enabled);
    return button;
}

QWidget *makeSheet(QVBoxLayout *&column)
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    return sheet;
}

StateChip *makeChip(State state, const QString &word)
{
    auto *chip = new StateChip;
    chip->setStatus(state, word);
    return chip;
}

void addButtons(QVBoxLayout *column, bool chinese)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    column->addLayout(rowOf({
        makeButton(t(u"Invite…", u"邀请…"), ButtonKind::Primary, u"user-plus"_s, u"Ctrl+I"_s),
        makeButton(t(u"Copy their link", u"复制链接"), ButtonKind::Secondary, u"copy"_s,
                   u"Ctrl+L"_s),
        makeButton(t(u"Refresh", u"刷新"), ButtonKind::Flat, u"refresh"_s),
        makeButton(t(u"Revoke…", u"撤销…"), ButtonKind::DestructiveOpener, u"revoke"_s),
        makeButton(t(u"Revoke", u"撤销"), ButtonKind::Destructive),
        makeButton(t(u"Revoke…", u"撤销…"), ButtonKind::DestructiveOpener, {}, {}, false),
    }));
    auto *small = makeButton(t(u"Retry", u"重试"), ButtonKind::Secondary, u"refresh"_s);
    small->setSmall(true);
    auto *alone = makeButton(t(u"Columns", u"列"), ButtonKind::Secondary, u"columns"_s);
    alone->setIconOnly(true);
    auto *big = new IconButton(u"bell"_s, u"Bell"_s);
    big->setEdge(32);
    column->addLayout(rowOf({small, alone, new IconButton(u"copy"_s, u"Copy"_s), big,
                             makeButton(t(u"Save", u"保存"), ButtonKind::Primary, {}, {}, false),
                             new QPushButton(t(u"Stock button", u"普通按钮")),
                             new Segments({t(u"Mail", u"邮件"), t(u"Landing page", u"落地页"),
                                           t(u"Success", u"成功页")})}));
}

void addChips(QVBoxLayout *column, bool chinese)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    auto *all = new FilterChip(t(u"All", u"全部"));
    all->setCount(1240);
    all->setChecked(true);
    auto *error = new FilterChip(t(u"Error", u"错误"));
    error->setState(State::Err);
    error->setCount(31);
    auto *pending = new FilterChip(t(u"Pending", u"待验证"));
    pending->setState(State::Warn);
    pending->setCount(8);
    auto *facet = new FacetChip(t(u"Provider", u"服务商"));
    auto *valued = new FacetChip(t(u"Provider", u"服务商"));
    valued->setValue(u"SSS"_s);
    column->addLayout(rowOf({all, error, pending, facet, valued}));
    column->addLayout(rowOf({makeChip(State::Ok, t(u"Connected", u"已连接")),
                             makeChip(State::Warn, t(u"Awaiting MFA", u"等待验证码")),
                             makeChip(State::Err, t(u"Error", u"错误")),
                             makeChip(State::Off, t(u"Disconnected", u"已断开")),
                             makeChip(State::Info, t(u"E-mail opened", u"已打开邮件")),
                             makeChip(State::Out, t(u"Unsupported", u"不支持"))}));
}

void addFields(QVBoxLayout *column, bool chinese)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    auto *search = new SearchField(t(u"Search", u"搜索"));
    search->setPlaceholderText(t(u"Search people, accounts, ids", u"搜索人员、账户、id"));
    search->setKeyHint(QKeySequence(u"Ctrl+K"_s));
    search->setFieldHeight(32);
    search->setFixedWidth(300);
    auto *filter = new SearchField(t(u"Filter", u"筛选"));
    filter->setFieldHeight(28);
    filter->setText(u"grace"_s);
    filter->setFixedWidth(180);
    column->addLayout(rowOf({search, filter}));

    auto *name = new TextField(QString());
    name->setText(u"Grace Panganiban"_s);
    auto *nameField = new FormField(t(u"Full name", u"全名"), name);
    nameField->setLimit(200);
    auto *mail = new TextField(QString());
    mail->setText(u"grace@"_s);
    auto *mailField = new FormField(t(u"E-mail", u"电子邮箱"), mail);
    mailField->setError(t(u"An e-mail address has a name, an @ and a domain.",
                          u"电子邮箱需要包含名称、@ 和域名。"));
    auto *off = new TextField(QString());
    off->setText(t(u"Not to be changed", u"不可更改"));
    off->setEnabled(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    for (QWidget *field :
         {static_cast<QWidget *>(nameField), static_cast<QWidget *>(mailField),
          static_cast<QWidget *>(new FormField(t(u"Reference", u"参考号"), off))}) {
        field->setFixedWidth(220);
        fields->addWidget(field, 0, Qt::AlignTop);
    }
    fields->addStretch(1);
    column->addLayout(fields);

    auto *combo = new QComboBox;
    combo->addItems({t(u"Loan application", u"贷款申请"), t(u"Follow-up", u"跟进")});
    auto *spin = new QSpinBox;
    spin->setRange(1, 20);
    spin->setValue(10);
    auto *box = new QCheckBox(t(u"For this session only", u"仅限本次会话"));
    box->setChecked(true);
    auto *radio = new QRadioButton(t(u"System", u"跟随系统"));
    radio->setChecked(true);
    column->addLayout(rowOf({combo, spin, box, new QCheckBox(t(u"Follow", u"跟踪")), radio,
                             new QRadioButton(t(u"Dark", u"深色"))}));
    auto *edit = new QPlainTextEdit(t(u"Reason for the revoke", u"撤销的原因"));
    edit->setFixedHeight(60);
    column->addWidget(edit);
}

TableView *makeTable(bool chinese, QWidget *parent)
{
    auto *table = new TableView(u"People"_s, parent);
    auto *model = new PeopleModel(chinese, table);
    model->setNeedle(u"geo"_s);
    table->setModel(model);
    table->setColumn(PeopleModel::Person, {.width = 200, .rest = true});
    table->setColumn(PeopleModel::UserId, {.width = 106, .look = CellLook::Id});
    table->setColumn(PeopleModel::Providers, {.width = 120});
    table->setColumn(PeopleModel::Connection,
                     {.width = 128, .widest = u"Disconnected"_s, .look = CellLook::Chip});
    table->setColumn(PeopleModel::Monitoring,
                     {.width = 136, .widest = u"Action required"_s, .look = CellLook::Chip});
    table->setColumn(PeopleModel::Wrong, {.width = 272});
    table->setColumn(PeopleModel::Place, {.width = 160});
    table->setColumn(PeopleModel::Created, {.width = 92});
    table->horizontalHeader()->setSortIndicator(PeopleModel::Created, Qt::DescendingOrder);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicatorShown(true);
    return table;
}

} // namespace

QWidget *makeControlsSheet(bool chinese)
{
    QVBoxLayout *column = nullptr;
    QWidget *sheet = makeSheet(column);
    addButtons(column, chinese);
    addChips(column, chinese);
    addFields(column, chinese);
    auto *tabs = new QTabBar;
    for (const QString &word :
         chinese ? QStringList{u"身份"_s, u"文件"_s, u"就业与收入"_s}
                 : QStringList{u"Identity"_s, u"Documents"_s, u"Employment & income"_s})
        tabs->addTab(QString(word).replace(u'&', u"&&"_s));
    column->addWidget(tabs);
    column->addWidget(new Painted(chinese));
    auto *meter = new Meter(u"Progress"_s);
    meter->setRange(0, 100);
    meter->setValue(40);
    auto *left = new Meter(u"Left"_s);
    left->setState(State::Warn);
    left->setRange(0, 100);
    left->setValue(70);
    auto *stock = new QProgressBar;
    stock->setValue(55);
    column->addWidget(meter);
    column->addWidget(left);
    column->addWidget(stock);
    sheet->resize(900, 760);
    return sheet;
}

QWidget *makeCardsSheet(bool chinese)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    QVBoxLayout *column = nullptr;
    QWidget *sheet = makeSheet(column);
    for (const Environment environment : {Environment::Embedded, Environment::SmileSandbox,
                                          Environment::Production, Environment::Custom}) {
        auto *band = new EnvironmentBand;
        band->setEnvironment(environment);
        band->setProfile(u"Lakan Lending"_s);
        column->addWidget(band);
    }
    auto *offline = new Banner(sheet);
    offline->showMessage(State::Off, u"offline"_s, t(u"Offline", u"离线"),
                         t(u"You see what was loaded at 14:02.", u"显示的是 14:02 加载的内容。"));
    offline->setAction(t(u"Try again", u"重试"));
    column->addWidget(offline);
    auto *slow = new Banner(sheet);
    slow->showMessage(State::Warn, u"clock"_s, t(u"Too many requests", u"请求过多"),
                      t(u"Smile asks for a pause. Everything goes on by itself.",
                        u"Smile 要求暂停，稍后将自动继续。"));
    slow->startCountdown(30, t(u"Again in %1", u"%1 后继续"));
    column->addWidget(slow);

    auto *verdict = new VerdictCard;
    verdict->setVerdict({State::Err, t(u"The provider rejected the password", u"服务商拒绝了密码"),
                         u"INVALID_CREDENTIALS"_s,
                         t(u"Ask them to sign in at SSS once in a browser, then to link again. "
                           u"Never ask for the password.",
                           u"请对方先在浏览器登录 SSS，然后重新连接。切勿询问密码。"),
                         u"req-5f0c2b1e9a"_s});
    verdict->addAction(t(u"Copy their link", u"复制链接"), ButtonKind::Primary)
        ->setIconName(u"link"_s);
    verdict->addAction(t(u"Revoke…", u"撤销…"), ButtonKind::DestructiveOpener);
    verdict->addRow({State::Warn,
                     t(u"Pag-IBIG waits for a code", u"Pag-IBIG 正在等待验证码"),
                     u"AWAITING_MFA"_s,
                     {},
                     {}},
                    t(u"Show", u"查看"));
    column->addWidget(verdict);

    auto *card = new Card;
    auto *grid = new FieldGrid;
    grid->addHeading(t(u"Identity", u"身份"));
    grid->addRow(t(u"Full name", u"全名"), u"Grace Panganiban Jr."_s);
    grid->addRow(t(u"User id", u"用户 id"), u"user-9e3779b97f4a7c15a5c3"_s, true, true);
    grid->addRow(t(u"Middle name", u"中间名"), QString());
    card->body()->addWidget(grid);
    auto *id = new CopyLabel(CopyLabel::Form::Id);
    id->setValue(u"user-9e3779b97f4a7c15a5c3"_s, u"Copy user id"_s);
    card->body()->addWidget(id);
    column->addWidget(card);

    auto *empty = new EmptyState;
    empty->setContent(u"people"_s, t(u"Nobody yet", u"还没有人"),
                      t(u"Invite somebody, or open the Wink page and link one of the test people.",
                        u"邀请他人，或打开 Wink 页面并连接一位测试人员。"));
    empty->addButton(t(u"Invite…", u"邀请…"), ButtonKind::Primary);
    empty->addButton(t(u"Open Wink", u"打开 Wink"));
    empty->setMinimumHeight(220);
    column->addWidget(empty);
    sheet->resize(900, 880);
    return sheet;
}

QWidget *makeTableSheet(bool chinese)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto *table = makeTable(chinese, sheet);
    column->addWidget(table);
    sheet->resize(1240, 480);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    return sheet;
}

QWidget *makeDialogSheet(bool chinese, bool production)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    auto *window = new QWidget;
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *band = new EnvironmentBand;
    band->setEnvironment(production ? Environment::Production : Environment::Embedded);
    band->setProfile(u"Lakan Lending"_s);
    column->addWidget(band);
    column->addWidget(makeTable(chinese, window), 1);
    window->resize(1024, 700);

    auto *dialog = new Dialog(
        t(u"Revoke the SSS account of Grace Panganiban?", u"撤销 Grace Panganiban 的 SSS 账户？"),
        band);
    auto *lost = new Label(
        t(u"Smile deletes the account and everything it brought: 2 identities, 3 documents, "
          u"14 incomes. It cannot be brought back.",
          u"Smile 将删除该账户及其带来的全部数据：2 份身份、3 份文件、14 条收入。无法恢复。"),
        TextStyle::Base, Tone::Second);
    lost->setWordWrap(true);
    dialog->body()->addWidget(lost);
    auto *name = new TextField(QString());
    dialog->body()->addWidget(new FormField(t(u"Type the full name", u"输入全名"), name));
    dialog->setExplanation(t(u"The name does not match yet.", u"姓名尚不匹配。"));
    dialog->addAction(t(u"Revoke", u"撤销"), ButtonKind::Destructive)->setEnabled(!production);
    dialog->open();
    return window;
}

QWidget *makeMenuSheet(bool chinese)
{
    const auto t = [chinese](const char16_t *en, const char16_t *zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    auto *menu = new QMenu;
    menu->addSection(t(u"Views", u"视图"));
    QAction *open = menu->addAction(icon(u"person"_s), t(u"Open", u"打开"));
    open->setShortcut(QKeySequence(u"Ctrl+O"_s));
    QAction *copy = menu->addAction(icon(u"copy"_s), t(u"Copy user id", u"复制用户 id"));
    copy->setShortcut(QKeySequence(u"Ctrl+C"_s));
    copy->setEnabled(false);
    QAction *follow = menu->addAction(t(u"Follow", u"跟踪"));
    follow->setCheckable(true);
    follow->setChecked(true);
    menu->addMenu(t(u"Columns", u"列"))->addAction(u"id"_s);
    menu->addSeparator();
    QAction *revoke = menu->addAction(icon(u"revoke"_s, themeOf(menu->palette()).err.text),
                                      t(u"Revoke…", u"撤销…"));
    revoke->setProperty("smileDestructive", true);
    revoke->setShortcut(QKeySequence(u"Ctrl+Del"_s));
    menu->setActiveAction(open);
    return menu;
}
