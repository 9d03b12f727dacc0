#pragma once

#include <QLabel>

class QTextLayout;

namespace smile::console {

/// A sentence in the verdict's type with its code small and muted after it; both wrap as one text.
/// text() is the sentence alone.
class SentenceLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, const QString &code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out in a width and returns its height; natural becomes the width it used.
    int layOut(QTextLayout &layout, int width, int *natural = nullptr) const;

    QString m_code;
};

} // namespace smile::console
