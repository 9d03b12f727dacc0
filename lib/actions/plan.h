#pragma once

#include "actions/registry.h"
#include "records/store.h"

namespace smile::actions {

enum class Environment : quint8 { Sandbox, Production };

/// What an action will do, to what, and what is lost: all that a confirmation shows. Names are for
/// the screen only.
struct Plan
{
    catalog::ActionId action = catalog::ActionId::Refresh;
    const catalog::Resource *resource = nullptr;
    QString recordId; ///< of `resource`
    QString userId, accountId; ///< empty when it belongs to none
    QString personName, providerName; ///< as shown; empty when unknown
    QString recordName; ///< what the question calls it: a template's or webhook's name, else the
                        ///< short id

    Risk risk = Risk::None;
    QString title; ///< "Revoke the SSS account of George Palomero Jr.?"
    QString question; ///< one or two sentences: what happens
    QString button; ///< of the step that acts, "Revoke"
    QStringList lost; ///< what is lost, one line each, the greatest first
    QString lostData; ///< "All data that Smile has read from it: %1", %1 being what lostData()
                      ///< counts; empty when no data goes with it
    bool undoable = false;

    bool asks() const { return risk != Risk::None; }
    bool asksReason = false; ///< the reason goes into the audit line
    bool needsTypedName = false; ///< production, whatever asks: `nameToType` has to be typed
    QString nameToType; ///< the person's name; for what belongs to none, the record's
    int holdSeconds = 0; ///< production: nothing is sent before; may be cancelled meanwhile
};

/// Case, blanks and diacritics forgiven.
bool nameMatches(const Plan &plan, const QString &typed);

class Planner
{
public:
    /// `store` outlives the planner.
    Planner(records::Store &store, Environment environment);

    /// `resource` is the table that `row` is of. For actions without a record pass a row with an
    /// empty id.
    Plan plan(catalog::ActionId action, const catalog::Resource &resource,
              const records::Record &row) const;

private:
    void address(Plan &plan, const catalog::Resource &resource, const records::Record &row) const;
    void addWords(Plan &plan, const records::Record &row) const;

    records::Store &m_store;
    Environment m_environment;
};

} // namespace smile::actions
