#include "viewer/fileviewer.h"

#include "ownerfile.h"
#include "parts/askforfile.h"
#include "parts/banner.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "theme/buttonlook.h"
#include "viewer/picturecanvas.h"
#include "viewer/viewertools.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using Stage = FileLoading::Stage;

namespace {

constexpr double pixelsPerPoint = 96.0 / 72;
constexpr int leastHeight = 480;
constexpr qsizetype longestHost = 32; // on a button

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

FileViewer::FileViewer(const FileTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_loading(tools)
    , m_bar(new ViewerTools(this))
    , m_banner(new Banner(this))
    , m_remark(new Label({}, TextStyle::Label, Tone::Second, this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new PictureCanvas(m_stack))
    , m_words(new EmptyState(m_stack))
{
    build();
    addKeys();
    connect(&m_loading, &FileLoading::changed, this, &FileViewer::showStage);
    connect(&m_loading, &FileLoading::progressed, this, &FileViewer::showProgress);
    connect(&m_loading, &FileLoading::pageDrawn, this, [this](int page, const QImage &image) {
        if (page == m_page)
            m_canvas->setSharper(image);
    });
    connect(m_canvas, &PictureCanvas::zoomChanged, this, [this] {
        drawSharper();
        describe();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_loading.allowHost();
        takeFocus();
    });
    connect(m_banner, &Banner::otherActionTriggered, &m_loading, &FileLoading::refuseHost);
    connect(m_bar, &ViewerTools::zoomInWanted, m_canvas, &PictureCanvas::zoomIn);
    connect(m_bar, &ViewerTools::zoomOutWanted, m_canvas, &PictureCanvas::zoomOut);
    connect(m_bar, &ViewerTools::fitWanted, m_canvas, &PictureCanvas::fit);
    connect(m_bar, &ViewerTools::turnWanted, m_canvas, &PictureCanvas::turn);
    connect(m_bar, &ViewerTools::pageWanted, this, [this](int step) { showPage(m_page + step); });
    connect(m_bar, &ViewerTools::saveWanted, this, &FileViewer::save);
    connect(m_bar, &ViewerTools::openWanted, this, &FileViewer::openOutside);
    connect(m_bar, &ViewerTools::closeWanted, this, &FileViewer::closeWanted);
    showStage();
}

void FileViewer::build()
{
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(12, 6, 12, 6);
    m_waiting = makeWaiting();
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_canvas);
    m_stack->setMinimumHeight(leastHeight);
    // Words stand where one looks, however long what was read from the file is.
    m_words->setMaximumHeight(leastHeight);
    m_waiting->setMaximumHeight(leastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the edge
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_remark); // above: in a low window the foot is not seen
    column->addWidget(m_stack, 1);
}

QWidget *FileViewer::makeWaiting()
{
    auto *place = new QWidget(m_stack);
    m_progressWords = new Label({}, TextStyle::Base, Tone::Second, place);
    m_progress = new Meter({}, place);
    m_progress->setFixedWidth(220);
    m_cancel = new Button({}, ButtonKind::Secondary, place);
    m_cancel->setSmall(true);
    auto *column = new QVBoxLayout(place);
    column->setSpacing(10);
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progressWords, m_progress, m_cancel})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QAbstractButton::clicked, &m_loading, &FileLoading::cancel);
    return place;
}

void FileViewer::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto &&work) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    add(Qt::CTRL | Qt::Key_Plus, [this] { m_canvas->zoomIn(); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { m_canvas->zoomIn(); }); // the same key without Shift
    add(Qt::CTRL | Qt::Key_Minus, [this] { m_canvas->zoomOut(); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_canvas->setZoom(1); });
    add(Qt::Key_F, [this] { m_canvas->fit(); });
    add(Qt::Key_R, [this] { m_canvas->turn(1); });
    add(Qt::SHIFT | Qt::Key_R, [this] { m_canvas->turn(-1); });
    add(Qt::Key_PageDown, [this] { showPage(m_page + 1); });
    add(Qt::Key_PageUp, [this] { showPage(m_page - 1); });
}

void FileViewer::retranslate()
{
    m_bar->retranslate();
    showParts();
}

void FileViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FileViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void FileViewer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Another tab or page; a window that is only minimized shows it again.
    if (!event->spontaneous() && m_loading.stage() != Stage::Nothing)
        m_loading.setFile(m_loading.file());
}

void FileViewer::offer(const RecordFile &file, const QString &title)
{
    const bool same = file == m_loading.file();
    m_title = title;
    m_bar->showName(title);
    if (same) {
        describe();
        return;
    }
    m_outcome.clear();
    m_page = 0;
    m_loading.setFile(file);
}

void FileViewer::show(const RecordFile &file, const QString &title)
{
    offer(file, title);
    m_loading.start();
}

void FileViewer::clear()
{
    offer({}, {});
}

void FileViewer::showStage()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (hadFocus) // a button that is hidden would hand it on, and the page would scroll there
        setFocus(Qt::OtherFocusReason);
    if (!isShown())
        m_canvas->clear();
    showParts(); // before the picture: it fits what it stands in
    if (isShown())
        showFile();
    if (hadFocus) // the button that had it may be gone
        takeFocus();
}

bool FileViewer::isShown() const
{
    return m_loading.stage() == Stage::Picture || m_loading.stage() == Stage::Pdf;
}

void FileViewer::showParts()
{
    const Stage stage = m_loading.stage();
    m_bar->setShown(isShown());
    m_bar->showPages(m_page, int(m_loading.pages().size()));
    m_bar->setSavable(!m_loading.bytes().isEmpty());
    m_bar->setOpenable(stage != Stage::Nothing && stage != Stage::Refused);
    if (stage == Stage::Asking)
        ask();
    else
        m_banner->dismiss();
    if (stage == Stage::Loading) {
        m_cancel->setText(tr("Cancel"));
        m_progress->setAccessibleName(tr("Loading the file"));
        showProgress();
        m_stack->setCurrentWidget(m_waiting);
    } else if (isShown()) {
        m_stack->setCurrentWidget(m_canvas);
    } else {
        showWords();
        m_stack->setCurrentWidget(m_words);
    }
    describe();
}

void FileViewer::showWords()
{
    EmptyContent content{u"document"_s, {}, m_loading.words()};
    switch (m_loading.stage()) {
    case Stage::Nothing:
        content.title = tr("No file");
        content.sentence = tr("The record has no file.");
        break;
    case Stage::Waiting:
        content.title = tr("Not loaded");
        content.sentence = tr("The file holds personal data. It is loaded when you ask for it, and "
                              "kept only while it is shown.");
        content.buttons = {tr("Show the file")};
        break;
    case Stage::Asking:
        content.title = tr("Another host");
        content.sentence =
            tr("The file lies at %1, which is none of this profile's hosts.").arg(m_loading.host());
        break;
    case Stage::Failed:
        content.iconName = u"warning"_s;
        content.title = tr("The file did not come");
        content.buttons = {tr("Try again")};
        break;
    default:
        content.iconName = u"warning"_s;
        content.title = tr("Not shown");
        break;
    }
    if (m_words->setContent(content)) {
        for (Button *button : m_words->buttons()) {
            button->show(); // now: it may be given the focus at once
            connect(button, &QAbstractButton::clicked, this, [this] {
                m_loading.start();
                takeFocus();
            });
        }
    }
}

void FileViewer::ask()
{
    // On the button the end of a long name: it says whose it is. The sentence has all of it.
    const QString host = m_loading.host();
    const QString shortHost =
        host.size() > longestHost ? QString(u'…' + host.last(longestHost)) : host;
    m_banner->showMessage(State::Warn, u"external"_s, tr("The file lies at another host"), {});
    m_banner->setAction(tr("Load from %1 once").arg(shortHost));
    m_banner->setOtherAction(tr("Not now"));
}

void FileViewer::showProgress()
{
    const qint64 total = m_loading.total();
    m_progress->setRange(0, total > 0 ? int(total) : 0);
    m_progress->setValue(int(m_loading.received()));
    m_progressWords->setText(m_loading.received() > 0
                                 ? tr("Loading… %1").arg(sizeText(m_loading.received()))
                                 : tr("Loading…"));
}

void FileViewer::showFile()
{
    if (m_loading.stage() == Stage::Pdf) {
        showPage(0);
        return;
    }
    m_canvas->setPicture(m_loading.picture().image, m_loading.picture().size);
}

void FileViewer::showPage(int page)
{
    const QList<QSizeF> &pages = m_loading.pages();
    if (page < 0 || page >= pages.size())
        return;
    m_page = page;
    m_canvas->setPage(pages.at(page) * pixelsPerPoint);
    m_bar->showPages(page, int(pages.size()));
}

void FileViewer::drawSharper()
{
    m_bar->showZoom(m_canvas->zoom());
    if (m_loading.stage() == Stage::Pdf)
        m_loading.draw(m_page, m_canvas->wantedPixels());
}

void FileViewer::describe()
{
    const QString remark = m_outcome.isEmpty() ? m_loading.remark() : m_outcome;
    m_remark->setTone(m_outcome.isEmpty() || !m_outcomeWell ? Tone::Warn : Tone::Second);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_canvas->setAccessibleName(m_title);
    m_canvas->setAccessibleDescription(
        tr("%1, page %2 of %3, %4 %", "kind of file, page, pages, zoom")
            .arg(kindName(m_loading.kind()))
            .arg(m_page + 1)
            .arg(std::max<qsizetype>(1, m_loading.pages().size()))
            .arg(qRound(m_canvas->zoom() * 100)));
    setAccessibleName(tr("File: %1").arg(m_title));
}

void FileViewer::takeFocus()
{
    switch (m_loading.stage()) {
    case Stage::Picture:
    case Stage::Pdf:
        m_canvas->setFocus(Qt::OtherFocusReason);
        return;
    case Stage::Loading:
        m_cancel->setFocus(Qt::OtherFocusReason);
        return;
    default:
        break;
    }
    for (QWidget *place : std::initializer_list<QWidget *>{m_banner, m_words, m_bar}) {
        for (Button *button : place->findChildren<Button *>()) {
            if (!button->isVisibleTo(this))
                continue;
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FileViewer::say(const QString &words, bool well)
{
    m_outcome = words;
    m_outcomeWell = well;
    describe();
}

void FileViewer::openOutside()
{
    // That it is another host's one has to have read before.
    if (m_loading.stage() == Stage::Waiting && !isOwnHost(m_loading.url(), m_tools.apiBase)) {
        m_loading.start();
        takeFocus();
        return;
    }
    const bool opened = m_tools.opener.open(m_loading.url());
    say(opened ? tr("The file opens in the system's program.")
               : tr("The system has no program that opens this file."),
        opened);
}

void FileViewer::save()
{
    askForFile(this, {tr("Save the file"), saveName(m_title, m_loading.kind())},
               [this, bytes = m_loading.bytes()](const QString &path) { write(path, bytes); });
}

void FileViewer::write(const QString &path, const QByteArray &bytes)
{
    inBackground(
        this, [path, bytes] { return writeForOwner(path, bytes); },
        [this, path](const QString &trouble) {
            say(trouble.isEmpty() ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                                  : tr("Not saved: %1").arg(trouble),
                trouble.isEmpty());
        });
}

void FileViewer::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), 8, theme.surface, theme.border);
}

} // namespace smile::console
