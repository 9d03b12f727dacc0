#include "shell/workplace.h"

#include "session/session.h"

namespace smile::console {

catalog::Wording wordingFor(const Workplace &workplace)
{
    catalog::Wording wording;
    wording.locale = QLocale();
    wording.zone = QTimeZone::systemTimeZone();
    wording.now = QDateTime::currentDateTimeUtc();
    wording.names = workplace.session.store().names();
    wording.mask = workplace.session.masking().mask();
    return wording;
}

} // namespace smile::console
