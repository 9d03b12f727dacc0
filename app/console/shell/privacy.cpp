#include "shell/privacy.h"

#include "masking/cover.h"
#include "masking/showalldialog.h"
#include "parts/dialog.h"
#include "session/session.h"

#include <QAction>

#include <algorithm>

namespace smile::console {

Privacy::Privacy(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_cover(new Cover(window))
    , m_showAll(add(QStringLiteral("eye")))
    , m_hideAll(add(QStringLiteral("eye-off")))
    , m_coverNow(add(QStringLiteral("eye-off")))
{
    m_coverNow->setShortcut(coverKeys);
    connect(m_showAll, &QAction::triggered, this, [this] {
        if (m_session)
            askToShowAll(*m_session, m_window);
    });
    connect(m_hideAll, &QAction::triggered, this, &Privacy::hideAll);
    connect(m_coverNow, &QAction::triggered, this, [this] {
        hideAll();
        m_cover->cover();
    });
    connect(m_cover, &Cover::covered, this, &Privacy::coverChanged);
    connect(m_cover, &Cover::uncovered, this, &Privacy::coverChanged);
    follow();
    retranslate();
}

QAction *Privacy::add(const QString &iconName)
{
    auto *action = new QAction(this);
    action->setData(iconName);
    m_window->addAction(action);
    return action;
}

void Privacy::retranslate()
{
    m_showAll->setText(tr("Show all personal data for this session…"));
    m_hideAll->setText(tr("Hide personal data again"));
    m_coverNow->setText(tr("Cover the window"));
}

void Privacy::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(&session->masking(), &Masking::changed, this, &Privacy::follow);
    follow();
}

void Privacy::follow()
{
    m_showAll->setEnabled(m_session && m_session->masking().hides());
    m_hideAll->setEnabled(m_session && m_session->masking().showsAll());
    Q_EMIT changed();
}

QAction *Privacy::eye() const
{
    if (m_hideAll->isEnabled())
        return m_hideAll;
    return m_showAll->isEnabled() ? m_showAll : nullptr;
}

bool Privacy::isCovering() const
{
    return m_cover->isCovering();
}

void Privacy::hideAll()
{
    if (m_session)
        m_session->masking().hideAll();
}

void Privacy::leave()
{
    hideAll();
    if (!m_session || m_session->masking().level() == catalog::MaskLevel::Off)
        return;
    const QList<Dialog *> dialogs = m_window->findChildren<Dialog *>(Qt::FindDirectChildrenOnly);
    if (std::ranges::any_of(dialogs, &QWidget::isVisible))
        m_cover->cover();
}

} // namespace smile::console
