#pragma once

#include <QImage>
#include <QWidget>

namespace smile::console {

/// A rounded square that stands for a person (initials on a colour of their own, or their picture)
/// or for a provider. It says nothing that does not also stand beside it in words, so screen
/// readers pass over it.
class Mark : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Person, Provider };

    Mark(Kind kind, int edge, QWidget *parent = nullptr);

    /// `key` gives the colour of a person: the user's id.
    void setName(const QString &name, const QString &key = QString());
    /// Takes the place of the initials; null brings them back.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_name;
    QString m_key;
    QImage m_picture;
};

} // namespace smile::console
