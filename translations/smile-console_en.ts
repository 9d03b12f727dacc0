<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>IdentityWords</name>
    <message numerus="yes">
        <source>%n sources have no field in common to compare.</source>
        <translation>
            <numerusform>%n source has no field to compare.</numerusform>
            <numerusform>%n sources have no field in common to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on nothing in full.</source>
        <translation>
            <numerusform>%n source agrees on nothing.</numerusform>
            <numerusform>%n sources agree on nothing in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on %1.</source>
        <translation>
            <numerusform>%n source says the same of %1.</numerusform>
            <numerusform>%n sources agree on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1: %n documents arrived</source>
        <translation>
            <numerusform>%1: %n document arrived</numerusform>
            <numerusform>%1: %n documents arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No news for %n days</source>
        <translation>
            <numerusform>No news for %n day</numerusform>
            <numerusform>No news for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveCard</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::ClockStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::CopyWords</name>
    <message numerus="yes">
        <source>%n part(s) of the local copy were damaged and are fetched again.</source>
        <translation>
            <numerusform>%n part of the local copy was damaged and is fetched again.</numerusform>
            <numerusform>%n parts of the local copy were damaged and are fetched again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were here at the start, before the first request.</source>
        <translation>
            <numerusform>%n record was here at the start, before the first request.</numerusform>
            <numerusform>%n records were here at the start, before the first request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::Cv</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::CvDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::EmploymentTab</name>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read. They stand below.</source>
        <translation>
            <numerusform>%n record is not drawn: its dates cannot be read. It stands below.</numerusform>
            <numerusform>%n records are not drawn: their dates cannot be read. They stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without income</source>
        <translation>
            <numerusform>%n without income</numerusform>
            <numerusform>%n without income</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read.</source>
        <translation>
            <numerusform>%n record is not drawn: its dates cannot be read.</numerusform>
            <numerusform>%n records are not drawn: their dates cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: they do not tell this amount.</source>
        <translation>
            <numerusform>%n record is not drawn: it does not tell this amount.</numerusform>
            <numerusform>%n records are not drawn: they do not tell this amount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::Exported</name>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n row exported</numerusform>
            <numerusform>%n rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::OverviewPage</name>
    <message numerus="yes">
        <source>%n record(s) went in the last 90 days: %1.</source>
        <translation>
            <numerusform>%n record went in the last 90 days: %1.</numerusform>
            <numerusform>%n records went in the last 90 days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went since the console was started: %1.</source>
        <translation>
            <numerusform>%n record went since the console was started: %1.</numerusform>
            <numerusform>%n records went since the console was started: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while %n action(s) are under way?</source>
        <translation>
            <numerusform>Quit while %n action is under way?</numerusform>
            <numerusform>Quit while %n actions are under way?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::RateCard</name>
    <message numerus="yes">
        <source>Smile asked to slow down (429) %n time(s) since the start.</source>
        <translation>
            <numerusform>Smile asked to slow down (429) %n time since the start.</numerusform>
            <numerusform>Smile asked to slow down (429) %n times since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::SamePersonCard</name>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n more like these</numerusform>
            <numerusform>%n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::StatusLine</name>
    <message numerus="yes">
        <source>%n action(s) under way</source>
        <translation>
            <numerusform>%n action under way</numerusform>
            <numerusform>%n actions under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smile::console::TopBar</name>
    <message numerus="yes">
        <source>%n request(s) a second</source>
        <translation>
            <numerusform>%n request a second</numerusform>
            <numerusform>%n requests a second</numerusform>
        </translation>
    </message>
</context>
</TS>
