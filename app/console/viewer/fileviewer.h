#pragma once

#include "viewer/fileloading.h"

#include <QWidget>

class QStackedWidget;

namespace smile::console {

class Banner;
class Button;
class EmptyState;
class Label;
class Meter;
class PictureCanvas;
class ViewerTools;

/// Shows the file of a record in place: pictures, and PDFs with the module that knows them. What it
/// loads stays in memory, and only as long as it is shown.
///
/// Keys while the focus is in it: Ctrl++ and Ctrl+- zoom, Ctrl+0 is 100 %, F fits, R and Shift+R
/// turn, Page Up and Page Down go through pages, Esc closes.
class FileViewer : public QWidget
{
    Q_OBJECT

public:
    explicit FileViewer(const FileTools &tools, QWidget *parent = nullptr);

    /// Offers the file: one more press loads it. The same file again changes nothing.
    void offer(const RecordFile &file, const QString &title);
    /// Loads and shows it, or asks first about its host.
    void show(const RecordFile &file, const QString &title);
    void clear();
    /// Where the keys go: the picture, or the button that is the next step.
    void takeFocus();
    const FileLoading &loading() const { return m_loading; }
    void retranslate();

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< what is not shown is not kept

private:
    void build();
    void addKeys();
    QWidget *makeWaiting();
    void showStage();
    bool isShown() const;
    void showParts();
    void showWords();
    void showFile();
    void showPage(int page);
    void showProgress();
    void drawSharper();
    void describe();
    void ask();
    void save();
    void write(const QString &path, const QByteArray &bytes);
    void say(const QString &words, bool well);
    void openOutside();

    FileTools m_tools;
    FileLoading m_loading;
    ViewerTools *m_bar;
    Banner *m_banner;
    Label *m_remark;
    QStackedWidget *m_stack;
    PictureCanvas *m_canvas;
    EmptyState *m_words;
    QWidget *m_waiting = nullptr;
    Label *m_progressWords = nullptr;
    Meter *m_progress = nullptr;
    Button *m_cancel = nullptr;
    QString m_title;
    QString m_outcome; ///< of saving or opening
    bool m_outcomeWell = true;
    int m_page = 0;
};

} // namespace smile::console
