#pragma once

#include <Qt>

namespace smile::console {

/// How a cell is painted. A model answers LookRole with int(CellLook::…); no answer means Text.
/// DisplayRole always holds the full readable text of the cell, whatever is painted: screen
/// readers, copying and tests read it. An empty DisplayRole is painted as “–”.
enum class CellLook {
    Text, ///< plain; StateRole, if there, gives its colour (a clock that runs out: Warn)
    Muted, ///< quiet text
    Strong, ///< 600
    Chip, ///< state chip; StateRole
    OutlineChip, ///< chip of the state Out, whatever StateRole says
    Id, ///< fixed font, shortened to 6…4 when painted; DisplayRole holds the whole id
    Number, ///< right-aligned
    Time, ///< right-aligned, muted; DisplayRole as it reads, ToolTipRole local and UTC
    Person, ///< avatar (KeyRole, name), name, DetailRole (digits) muted
    Providers, ///< ItemsRole: whole names as they fit, then “+2”
    InvitePlace, ///< five blocks up to ValueRole (1…5, 0 revoked), then the word
    Status, ///< plain text2 while StateRole is Ok or absent, else a chip
    Wrong, ///< words, then DetailRole (the code), once, in small fixed type; DisplayRole may end
           ///< in “ · ” and the code
    Flag, ///< a check mark when ValueRole is true, else “–”
    Progress, ///< meter, ValueRole 0…1, then the text
    Iconed, ///< IconRole in the colour of StateRole, then text; in State::Out all of it is quiet
    Code, ///< fixed font, painted whole (paths, raw values); elided in the middle
};

/// Roles of an item model for CellDelegate. They start high so that a model may have its own.
enum CellRole {
    LookRole = Qt::UserRole + 4000,
    StateRole, ///< int(State)
    DetailRole, ///< QString: second text (digits, code)
    KeyRole, ///< QString: stable id of the row (avatar colour; selection survives a reset by it)
    MatchRole, ///< QList<smile::console::TextSpan>: what the filter matched in DisplayRole
    ItemsRole, ///< QStringList: parts of the cell (provider names)
    ValueRole, ///< int, double or bool, as the look says
    ExportRole, ///< what a file gets, if it is not the text: a number, a QDate, a QDateTime (UTC)
    CopyRole, ///< QString: what Ctrl+C copies, if it is not DisplayRole
    MaskRole, ///< double: how much of its time a field that would be hidden is still shown; 0: it
              ///< is hidden. No answer: nothing to hide
    FieldRole, ///< QString: key by which that field is shown (catalog::Mask)
    PersonalRole, ///< bool: what the cell holds says something of a person
    IconRole, ///< QString: name of an icon of the project
    ColumnKeyRole, ///< headerData: QString, stable key of the column for saved widths and order
};

/// A run of characters in a text, counted in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int length = 0;
};

} // namespace smile::console

#include <QMetaType>
Q_DECLARE_METATYPE(smile::console::TextSpan)
