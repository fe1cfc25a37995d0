<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Kunden aktualisiert</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Unstimmigkeit belassen</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Unstimmigkeit wieder offen</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Server entfernt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Zertifikat anerkannt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Notiz in der Arbeitsliste</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Sperren eines Dienstes</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Aufheben einer Sperre</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>VIP in UISP gesetzt</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Aufschub in UISP gesetzt</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Notiz beim Kunden</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>Kopie von desk.db fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>invoice, its number, changed</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>state of a customer</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit less what is owed; below zero the customer owes money</source>
        <translation>Guthaben abzüglich des ausstehenden Betrags; unter null schuldet der Kunde Geld</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Tage überf.</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Tage seit der Fälligkeit der ältesten unbezahlten Rechnung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Letzte Rechnungen</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>Neueste zuerst. Voller Punkt: pünktlich bezahlt; halber Punkt: verspätet bezahlt; Ring: offen und überfällig</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Wann UISP diesen Eintrag zuletzt bestätigt hat</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Fehlt seit</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Wann eine Aktualisierung festgestellt hat, dass es diesen Eintrag in UISP nicht mehr gibt</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>UISP: überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Tag des Monats oder Datum, bis zu dem auf die Zahlung gewartet wird</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Aktive Dienste</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Gesperrte Dienste</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Tag, an dem nichts mehr zu zahlen war</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>Tage von der Fälligkeit bis zum Ausgleich oder, solange die Rechnung offen ist, bis heute</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>Der Teil, der noch mit keiner Rechnung verrechnet ist</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Verrechnet mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Aktiv ab</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>So lange überfällig, wie es die Zahlungsregeln festlegen, oder von einer später fälligen Rechnung überholt</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>Pünktl. %</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>Pünktl. % (Wert)</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Durchschnitt der beglichenen Rechnungen; pünktliche zählen als 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Verzug (spät)</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Durchschnitt der verspätet beglichenen Rechnungen</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Verzug nach Wert</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Verzug mit offenen</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Durchschnitt der beglichenen und der offenen überfälligen Rechnungen</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Ø Zahlung</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Zuletzt spät</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>Verspätet oder überfällig unter den zuletzt fälligen Rechnungen; wie viele zählen, bestimmen die Zahlungsregeln</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Älteste überf.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Wann die Aktualisierung endete, die die Änderung gefunden hat</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>Nummer oder Name des geänderten Eintrags</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>Was vorher in UISP stand und was seit dieser Aktualisierung dort steht</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>Nummer der Aktualisierung, die die Änderung gefunden hat</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>Der letzte Tag, an dem eine Zahlung rechtzeitig ist</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Über Frist</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>Der Tag, bis zu dem der Kunde die Zahlung zugesagt hat</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kontakt am</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Zahlungsverhalten</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Berechnet am</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Was sich widerspricht</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Laut Belegen</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Laut UISP</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Belassen am</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Belassen von</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Warum belassen</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Stand Belege</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Wann UISP die Belege, mit denen verglichen wird, zuletzt bestätigt hat</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Tage seit Ablauf der Frist oder wie lange es bis dahin noch ist</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Rückerstattung</translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message>
        <source>Acknowledged</source>
        <comment>findings</comment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>Sperrbar</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Mit Zusage</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>Heute kontaktieren</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Kulanzgutschrift</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Jemals gefunden</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>Mit Aufschub</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Nie gezahlt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Mit Außenständen</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Ohne Kunde</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Tarifversionen</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Unverrechnet</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>patterns of customers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers of the worklist</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>findings</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>customers</comment>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>patterns of customers</comment>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>Ab %n Tag überfällig</numerusform>
            <numerusform>Ab %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n Tag überfällig</numerusform>
            <numerusform>%1–%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Zahlungseingänge</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Er&amp;höhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Nie gezahlt</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>Sperrbar</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP nicht lesbar</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>Aufschub nicht lesbar</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>kein aktiver Dienst</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>unter dem Mindestbetrag</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>besser</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>verarbeitete Proforma</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>vorbereitet, blockiert</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>ältere Version</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>künftige Version</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>refund</source>
        <comment>one row</comment>
        <translation>Rückerstattung</translation>
    </message>
    <message>
        <source>credit note</source>
        <comment>one row</comment>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what became of a row</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>nicht mehr in UISP</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>offen und überfällig</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>bezahlt, Tag unbekannt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>Neueste zuerst: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>nicht überfällig</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>ein anderer Kunde</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>netto</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>abgerechnet</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>unverrechnet</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>behind an amount</comment>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>This report holds the versions of the program and of this computer, the settings, how many rows each list has, and how the last refreshes ended. It holds no names, addresses or telephone numbers, no amounts, no token and not the address of your server. Read it below before you save it; nothing is sent anywhere.</source>
        <translation>Dieser Bericht enthält die Versionen des Programms und dieses Computers, die Einstellungen, die Zahl der Zeilen je Liste und wie die letzten Aktualisierungen ausgegangen sind. Er enthält keine Namen, Anschriften oder Telefonnummern, keine Beträge, kein Token und nicht die Adresse Ihres Servers. Lesen Sie ihn unten, bevor Sie ihn speichern; es wird nichts verschickt.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Behoben: Die letzte Prüfung hat es nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>UISP hat diesen Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Total %1 (%2)</source>
        <translation>Summe %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TableSetup</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Zahlungsmuster</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Kunde</numerusform>
            <numerusform>Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Dienst</numerusform>
            <numerusform>Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Rechnung</numerusform>
            <numerusform>Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Zahlung</numerusform>
            <numerusform>Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Zahlungsmuster</numerusform>
            <numerusform>Zahlungsmuster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Unstimmigkeit</numerusform>
            <numerusform>Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Änderung</numerusform>
            <numerusform>Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AboutDialog</name>
    <message>
        <source>Freshet %1</source>
        <translation>Freshet %1</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (erstellt mit %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freshet ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Freshet baut auf:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Über Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Das Abrechnungsprogramm für Anbieter, die mit UISP arbeiten.</translation>
    </message>
</context>
<context>
    <name>freshet::AccountButton</name>
    <message>
        <source>Servers…</source>
        <translation>Server…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Fenster jetzt sperren</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Fenstersperre…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Zahlungsregeln…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Diesen Server entfernen…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>Dieses Fenster ist jetzt als %1 angemeldet, nicht mehr als %2. Was von jetzt an hier geschieht, wird unter dem neuen Namen festgehalten.</translation>
    </message>
</context>
<context>
    <name>freshet::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <comment>button</comment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Unstimmigkeit belassen</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Warum es so belassen wird</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Zum Beispiel: mit dem Kunden vereinbart, wird nächsten Monat berichtigt</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>Warum wird es so belassen?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>Die Notiz wird mit Ihrem Namen auf diesem Computer und im Protokoll aufbewahrt. Die Unstimmigkeit erscheint wieder, sobald sich ihr Sachverhalt ändert.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Bitte schreiben Sie auf, warum dies so belassen wird.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Grund in UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Probelauf: alles prüfen, nichts senden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Die Kunden werden noch einmal aus UISP gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Grund wählen…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>Die Sperrgründe konnten nicht gelesen werden, deshalb kann nichts gesperrt werden. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>In UISP gibt es keinen Sperrgrund. Legen Sie dort in den Einstellungen zur Sperrung einen an.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Wo noch etwas überfällig ist, sperrt UISP wegen dieser Rechnungen eventuell nicht noch einmal von selbst.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Wird nacheinander gesendet…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Dieses API-Token darf nur lesen, deshalb lässt sich von hier aus nichts ändern. Melden Sie sich mit einem Token an, das schreiben darf.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Wird nach dem laufenden Vorgang angehalten…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Bei diesem Grund hebt UISP die Sperre nicht von selbst auf, wenn alles bezahlt ist. Jemand muss sie aufheben, hier oder in UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Für mindestens einen dieser Kunden liegt in UISP Geld, das mit keiner Rechnung verrechnet ist: Sehen Sie sich zuerst die letzte Spalte an.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Es ist noch etwas überfällig: Deswegen sperrt UISP künftig eventuell nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Es ist nichts überfällig.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Kein Dienst dieses Kunden ist gesperrt.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Dieser Dienst ist nicht mehr so, wie Sie ihn gesehen haben; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>Ihre Sperrregeln erlauben an diesem Tag keine Sperrung.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Das ist bezahlt: UISP führt ein Guthaben von %1, das mit keiner Rechnung verrechnet ist. Verrechnen Sie es in UISP mit der Rechnung.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>UISP führt ein Guthaben von %1, das mit keiner Rechnung verrechnet ist.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Seit Sie nachgesehen haben, ist etwas überfällig geworden; deswegen sperrt UISP künftig eventuell nicht mehr von selbst. Es wurde nichts gesendet; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>In UISP steht dort nichts mehr; Sie hatten etwas anderes gesehen. Es wurde nichts gesendet; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>In UISP steht dort jetzt „%1“; Sie hatten etwas anderes gesehen. Es wurde nichts gesendet; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Die maßgebliche Rechnung ist bezahlt: UISP führt ein Guthaben von %1, das mit keiner Rechnung verrechnet ist. Verrechnen Sie es in UISP mit der Rechnung.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>In UISP ist jetzt nichts überfällig.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>UISP sagt diesem Token nicht, was der Kunde schuldet; deshalb geschieht nichts. Melden Sie sich mit einem Token an, das Konten sehen darf.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Die Uhren dieses Computers und von UISP gehen mehr als fünf Minuten auseinander; so lassen sich keine Tage zählen. Stellen Sie die Uhr und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Seit Sie nachgesehen haben, wurde etwas bezahlt. Es wurde nichts gesendet; sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Aus UISP wurde noch nichts gelesen. Bitte zuerst aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>Die Liste ist älter als %n Minute, deshalb wird nichts ausgeführt. Bitte zuerst aktualisieren.</numerusform>
            <numerusform>Die Liste ist älter als %n Minuten, deshalb wird nichts ausgeführt. Bitte zuerst aktualisieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>UISP hat für Kunden kein benutzerdefiniertes Attribut mit dem Schlüssel „%1“. Legen Sie es dort in den CRM-Einstellungen unter „Custom attributes“ (Benutzerdefinierte Attribute) an oder geben Sie hier in den Zahlungsregeln einen anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Konnte gerade nicht aus UISP gelesen werden, deshalb geschieht nichts. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Angehalten, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Konnte gerade nicht aus UISP gelesen werden, deshalb geschieht nichts. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Probelauf: Dies wäre gesendet worden.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>Es konnte vor dem Senden nicht protokolliert werden und wurde deshalb nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>Die Antwort ging verloren, aber UISP zeigt, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>Die Antwort ging verloren, und UISP zeigt, dass es nicht ausgeführt wurde. Es wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Diese Liste ist inzwischen zu alt; es wurde nichts gesendet. Bitte beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>UISP lässt sich im Moment nicht lesen, deshalb wurde nichts weiter gesendet.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Jetzt in UISP</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 Dienst ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n Dienst ist gesperrt.</numerusform>
            <numerusform>%n Dienste sind gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 Sperre ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n Sperre ist aufgehoben.</numerusform>
            <numerusform>%n Sperren sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 Kunde ist wie gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n Kunde ist wie gewünscht.</numerusform>
            <numerusform>%n Kunden sind wie gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 Notiz ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n Notiz ist geschrieben.</numerusform>
            <numerusform>%n Notizen sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Probelauf: 1 Änderung wäre gesendet worden.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Probelauf: %n Änderung wäre gesendet worden.</numerusform>
            <numerusform>Probelauf: %n Änderungen wären gesendet worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Probelauf: Für 1 Dienst wäre die Änderung gesendet worden.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Probelauf: Für %n Dienst wäre die Änderung gesendet worden.</numerusform>
            <numerusform>Probelauf: Für %n Dienste wäre die Änderung gesendet worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 Kunde wird VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n Kunde wird VIP.</numerusform>
            <numerusform>%n Kunden werden VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 Kunde ist dann nicht mehr VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n Kunde ist dann nicht mehr VIP.</numerusform>
            <numerusform>%n Kunden sind dann nicht mehr VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>Bei 1 Kunden wird der Aufschub aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>Bei %n Kunden wird der Aufschub aufgehoben.</numerusform>
            <numerusform>Bei %n Kunden wird der Aufschub aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 Kunde darf bis zum %1. des Monats zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n Kunde darf bis zum %1. des Monats zahlen.</numerusform>
            <numerusform>%n Kunden dürfen bis zum %1. des Monats zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 Kunde darf bis %1 zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n Kunde darf bis %1 zahlen.</numerusform>
            <numerusform>%n Kunden dürfen bis %1 zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>1 Dienst wird gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>%n Dienst wird gesperrt.</numerusform>
            <numerusform>%n Dienste werden gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>1 Sperre wird aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>%n Sperre wird aufgehoben.</numerusform>
            <numerusform>%n Sperren werden aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>Die Notiz wird bei 1 Kunden eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>Die Notiz wird bei %n Kunden eingetragen.</numerusform>
            <numerusform>Die Notiz wird bei %n Kunden eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>Sperre wird aufgehoben</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Wird VIP</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Nicht mehr VIP</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Aufschub aufgehoben</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Wird eingetragen</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Dienste sperren</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Sperren aufheben</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP in UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Aufschub bis</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Notiz beim Kunden in UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>Bei 1 ist es schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>Bei %n ist es schon so.</numerusform>
            <numerusform>Bei %n ist es schon so.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>1 Kunde wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>%n Kunde wird ausgelassen.</numerusform>
            <numerusform>%n Kunden werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>1 Kunden prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>%n Kunden prüfen</numerusform>
            <numerusform>%n Kunden prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>1 Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>%n Notiz schreiben</numerusform>
            <numerusform>%n Notizen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>1 Kunden ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>%n Kunden ändern</numerusform>
            <numerusform>%n Kunden ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>1 Dienst prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>%n Dienst prüfen</numerusform>
            <numerusform>%n Dienste prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>1 Dienst sperren</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>%n Dienst sperren</numerusform>
            <numerusform>%n Dienste sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>1 Sperre aufheben</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>%n Sperre aufheben</numerusform>
            <numerusform>%n Sperren aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>Nicht gesendet: Probelauf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>Von UISP abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Vorher angehalten</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>1 wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n wurde ausgelassen.</numerusform>
            <numerusform>%n wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>1 wurde angehalten, bevor etwas gesendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n wurde angehalten, bevor etwas gesendet wurde.</numerusform>
            <numerusform>%n wurden angehalten, bevor etwas gesendet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 sollten Sie sich ansehen: Die letzte Spalte sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n sollten Sie sich ansehen: Die letzte Spalte sagt, warum.</numerusform>
            <numerusform>%n sollten Sie sich ansehen: Die letzte Spalte sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Die Notiz ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
            <numerusform>Die Notiz ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Gesperrt. UISP zeigt es an.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>Die Sperre ist aufgehoben. UISP zeigt es an.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Gesetzt. UISP zeigt es an.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Eingetragen. UISP zeigt es an.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>Schon gesperrt; jemand war schneller.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>Nicht mehr gesperrt; jemand war schneller.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>Schon so gesetzt; jemand war schneller.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>Genau diese Notiz ist schon da; jemand war schneller.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Dieses API-Token darf nur lesen. Melden Sie sich mit einem Token an, das schreiben darf, um von hier aus etwas zu ändern.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>UISP bittet um eine Pause. Versuchen Sie es hier in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>UISP hat es abgelehnt (Code %1). Prüfen Sie, ob das benutzerdefinierte Attribut dort einen solchen Wert zulässt.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>UISP hat es abgelehnt (Code %1). Sehen Sie sich den Kunden in UISP an.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>UISP hat es abgelehnt (Code %1). Sehen Sie sich den Dienst in UISP an.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>UISP hat es angenommen, zeigt es aber nicht an. Sehen Sie sich den Kunden in UISP an.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>UISP hat es angenommen, zeigt es aber nicht an. Sehen Sie sich den Dienst in UISP an.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Für diesen Kunden wurde kurz zuvor etwas anderes gesendet. Sehen Sie in ein paar Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Für diesen Dienst wurde kurz zuvor etwas anderes gesendet. Sehen Sie in ein paar Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>Ob es ausgeführt wurde, ließ sich aus UISP nicht lesen. Es wird nachgesehen, bevor für diesen Kunden etwas anderes gesendet wird. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>Ob es ausgeführt wurde, ließ sich aus UISP nicht lesen. Es wird nachgesehen, bevor für diesen Dienst etwas anderes gesendet wird. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>Die Antwort ging verloren, und UISP zeigt es bisher nicht an. Es wurde nicht noch einmal gesendet; es wird nachgesehen, bevor für diesen Kunden etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>Die Antwort ging verloren, und UISP zeigt es bisher nicht an. Es wurde nicht noch einmal gesendet; es wird nachgesehen, bevor für diesen Dienst etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>Die Antwort zu Kunde %1 ging vorhin verloren; UISP zeigt, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>Die Antwort zu Kunde %1 ging vorhin verloren; UISP zeigt, dass es nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Für Kunde %1 wurde gerade eben etwas gesendet, das vielleicht noch läuft.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>Was aus einer früheren Änderung bei Kunde %1 geworden ist, ließ sich aus UISP nicht lesen. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>Die Antwort zu Dienst %1 von Kunde %2 ging vorhin verloren; UISP zeigt, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>Die Antwort zu Dienst %1 von Kunde %2 ging vorhin verloren; UISP zeigt, dass es nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>Für Dienst %1 von Kunde %2 wurde gerade eben etwas gesendet, das vielleicht noch läuft.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>Was aus einem früheren Vorgang bei Dienst %1 von Kunde %2 geworden ist, ließ sich aus UISP nicht lesen. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>Die Antwort zu Dienst %1 von Kunde %2 ging vorhin verloren; UISP zeigt ihn gesperrt, aber aus einem anderen Grund: Das war jemand anderes.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>nicht lesbare Einstellungen ersetzt</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>nicht lesbare Sperrregeln ersetzt</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>dem Vertrauen des Systems</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>als erledigt vorgefunden</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>als nicht erledigt vorgefunden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>mit Suche</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>mit Bedingungen für Spalten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>zugesagt für</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>Kontakt am</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>Mindestbeträge</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>Tage Warten nach Fälligkeit</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>Wochentage zum Sperren (1: Montag)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>Tage im Voraus für „Demnächst“</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>höchstes Alter der Daten zum Handeln, in Minuten</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>Minuten zwischen Aktualisierungen</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>Vollabgleich einmal am Tag</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>Tage, die Änderungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>%1/%2 Kunden aktualisiert (Fehler: %3). Zeit: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>0 Kunden aktualisiert. Zeit: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Angemeldet bei %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Abgemeldet von %1</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>Anderes Zertifikat von %1 anerkannt: SHA-256 %2 statt %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>%1 am %2 von diesem Computer entfernt; es gab kein Protokoll davon</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>%1 am %2 von diesem Computer entfernt; das Protokoll hatte %3 Einträge, der letzte mit dem Hash %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>%1 Zeilen von „%2“ (%3) des Datenstands %4 exportiert nach %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Altersstruktur zum %1 des Datenstands %2 exportiert, %3 Zeilen</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Kontoauszug des Kunden %1 vom Datenstand %2 exportiert</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>Kunde %1: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>Dienst %1 des Kunden %2, Grund %3: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>Dienst %1 des Kunden %2: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>Kunde %1, „%2“: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>nur Datenstand %1</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>älter als %1 Std.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Doppelklick oder Eingabetaste zeigt die Details dieser Aktualisierung.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Aufgeschrieben als: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Welche Vorgänge</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Prüfen, dass kein Eintrag seit dem Schreiben geändert, herausgenommen oder abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>Nichts dergleichen wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Anmeldungen, Aktualisierungen und geänderte Einstellungen werden hier aufgezeichnet, mit Name und Uhrzeit.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Geprüft am %1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>Bestätigt durch den Vollabgleich.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>Bestätigt durch die Liste, die jede Aktualisierung liest.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>Bestätigt durch die Liste der offenen Rechnungen, die jede Aktualisierung liest.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>Bestätigt durch die Liste der Zahlungen ohne Kunden, die jede Aktualisierung liest.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Bestätigt beim Lesen der Rechnungen und Zahlungen dieses Kunden.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Damals gelesen, weil der Eintrag neu oder geändert war.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>Die neueste Fassung dieses Eintrags in UISP konnte nicht gelesen werden; hier steht die vorherige.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Bezahlte, stornierte und verarbeitete Rechnungen liest nur der Vollabgleich noch einmal (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Schon bekannte Zahlungen liest nur der Vollabgleich noch einmal (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>Ein Zahlungsmuster ist so alt wie der älteste Eintrag, aus dem es berechnet ist. Bezahlte Rechnungen und schon bekannte Zahlungen liest nur der Vollabgleich noch einmal (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>UISP hat diesen Eintrag nicht mehr. Er fehlte zuerst im Datenstand %1.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Dafür wurde bisher noch nicht alles gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Älter als %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Nur Zeilen, deren Bestätigung durch UISP länger zurückliegt als die gewählte Zeit</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>Die älteste Zeile hinter dieser Zahl wurde %1 bestätigt.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Einige der Zeilen liest nur der Vollabgleich noch einmal (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>Ab %n Tag</numerusform>
            <numerusform>Ab %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n Tag</numerusform>
            <numerusform>%1–%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Aus UISP gelesen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>Ältere Rechnungen und Zahlungen werden noch gelesen. Die Altersstruktur lässt sich speichern, sobald alle da sind.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Altersstruktur speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>Die Altersstruktur wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Alter der Außenstände</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Nettosaldo</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last line</comment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>freshet::BalanceParts</name>
    <message>
        <source>%1 credit − %2 owing = %3 balance</source>
        <comment>amounts</comment>
        <translation>%1 Guthaben − %2 ausstehend = %3 Saldo</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>%1 Guthaben − %2 ausstehend, aber laut UISP %3 Saldo</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>Der Wert von „%1“ lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Diese Datei enthält keine Zahlungsregeln von Freshet.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Diese Zahlungsregeln stammen von einer neueren Version von Freshet. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>Freshet kennt die Einstellung „%1“ nicht.</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>Eine Einstellung steht zweimal in dieser Datei; es ist nicht klar, welche gilt.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Monate, die zählen</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Letzte Rechnungen</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Versäumt ab</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Neu: weniger Rechnungen als</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Rechnungen für den Trend</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Tage für den Trend</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Zeichen im Streifen</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Hoch: verspätete Rechnungen</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Hoch: versäumte Rechnungen</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Hoch: überfällig mehr als</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Erhöht: verspätete Rechnungen</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Erhöht: verspätete Rechnungen bei schlechterem Trend</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Erhöht: überfällig mehr als</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Erste Stufe ab Tag</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Zweite Stufe ab Tag</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Dritte Stufe ab Tag</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Letzte Stufe ab Tag</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Doppelte Zahlung: Abstand höchstens</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Aktiv, obwohl überfällig mehr als</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Fehlende und geänderte Einträge der letzten</translation>
    </message>
    <message>
        <source>VIP tag</source>
        <translation>VIP-Schlagwort</translation>
    </message>
    <message>
        <source>VIP attribute</source>
        <translation>VIP-Attribut</translation>
    </message>
    <message>
        <source>Grace attribute</source>
        <translation>Aufschub-Attribut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>„%1“ ist %2, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>„%1“ ist %2, muss aber zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>„%1“ ist leer; bitte füllen Sie es aus.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>„%1“ ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
            <numerusform>„%1“ ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>„Hoch“ verlangt mehr verspätete Rechnungen, als unter „Letzte Rechnungen“ betrachtet werden.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>„Erhöht“ darf nicht mehr verspätete Rechnungen verlangen als „Hoch“.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>„Erhöht“ verlangt bei schlechterem Trend mehr verspätete Rechnungen, als unter „Letzte Rechnungen“ betrachtet werden.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Die Tage bei „Erhöht“ dürfen nicht mehr sein als die bei „Hoch“.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Jede Stufe der Altersstruktur muss an einem späteren Tag beginnen als die Stufe davor.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>VIP und Aufschub brauchen zwei verschiedene Attribute.</translation>
    </message>
</context>
<context>
    <name>freshet::CellFormat</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a row</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age of a row, short</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a row, short</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a row, short: days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Der Server, der für %1 antwortet, weist sich mit einem anderen Zertifikat aus als dem, dem Sie vertraut haben. Vielleicht wurde es erneuert; vielleicht steht aber auch jemand zwischen Ihnen und dem Server. Es wurde nichts an ihn gesendet, und es wird nichts gesendet, bis Sie entscheiden. Was Sie im Fenster sehen, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Das Zertifikat von %1 ist nicht mehr vertrauenswürdig; vielleicht ist es abgelaufen, vielleicht steht aber auch jemand zwischen Ihnen und dem Server. Es wurde nichts an ihn gesendet, und es wird nichts gesendet, bis Sie entscheiden. Was Sie im Fenster sehen, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Dem jetzt gezeigten Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>Der Server zeigt wieder das vertraute Zertifikat. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>Ich habe den Fingerabdruck verglichen: diesem Zertifikat für diesen Server vertrauen</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALARM: Das ist nicht das Zertifikat, dem Sie bisher vertraut haben. Fragen Sie bei der Betreuung des Servers nach, ob es erneuert wurde, und machen Sie nicht weiter, bevor Sie es wissen.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>Bisher vertrautes Zertifikat, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Jetzt gezeigtes Zertifikat:
Ausgestellt für: %1
Ausgestellt von: %2
Gültig: %3 bis %4
SHA-256:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>Das jetzt gezeigte Zertifikat, SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeList</name>
    <message>
        <source>%1 · %2</source>
        <comment>date and time, what changed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show it among all changes</source>
        <translation>Unter allen Änderungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>Die %1 Änderung dieses Kunden</numerusform>
            <numerusform>Alle %1 Änderungen dieses Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>Wie lange Änderungen aufbewahrt werden, ist so eingestellt, dass diese Version von Freshet es nicht lesen kann. Wählen Sie es auf der Seite „Änderungen“ noch einmal.</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt durch</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Entnommen aus</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Gutgeschrieben auf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>In UISP gesperrt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter (Tags)</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Benutzerdefinierte Attribute</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>Eigene ID</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>Ist eine Firma</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Monate je Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Aktiv bis</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Sperrgrund</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Uneinbringlich</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Erstellt aus Proforma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Daraus erstellte Rechnung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Nummer beim Zahlungsdienst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 auf Rechnung %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1 erstattet durch %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 aus Zahlung %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 aus Gutschrift %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>custom attribute</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>freshet::ChartBox</name>
    <message>
        <source>Chart</source>
        <comment>button: show a chart</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>button: show figures</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 als Diagramm</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 in Zahlen</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Outstanding (DSO)</source>
        <translation>Außenstandsdauer (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>Durch Verzug</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Rückgerechnet</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Einzugsquote (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>Außenstandsdauer: %1 am %2, %3 am %4.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Geben Sie an, von wo oder bis wo.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>Der Anfang liegt nach dem Ende.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>Eine Bedingung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Diese Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>Die Spalte „%1“ lässt sich so nicht filtern.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Geben Sie ein, was in der Spalte stehen soll.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Wählen Sie mindestens einen Wert.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Spaltenfilter werden mit „all“ oder „any“ verknüpft, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>Der Spaltenfilter ist unvollständig oder enthält noch anderes als einen Filter.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Spaltenfilter</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Mindestens eine davon</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Zum Ändern drücken.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>%1 nach einer Spalte filtern</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>&amp;Bedingung:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>B&amp;is:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>V&amp;om Tag</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>Bis z&amp;um Tag</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Beträge werden in der Währung der jeweiligen Zeile verglichen.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>In Prozent, von 0 bis 100.</translation>
    </message>
</context>
<context>
    <name>freshet::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Unverschlüsselte Adresse erlauben (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Zertifizierungsstelle der Firma wählen</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Zertifizierungsstelle der Firma entfernen</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Zertifizierungsstelle Ihrer Firma</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Dann kann jeder auf dem Weg das Token und alle Daten Ihrer Kunden mitlesen. Für diesen Computer selbst ist keine Erlaubnis nötig.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>Vertrautes Zertifikat für diesen Server: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Keine: nur die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
</context>
<context>
    <name>freshet::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / Monat</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 Monat</numerusform>
            <numerusform>%1 / %2 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>%1 gutgeschrieben am %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 bezahlt am %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 verrechnet</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… und %1 weitere</numerusform>
            <numerusform>… und %1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>%1 Tag überfällig</numerusform>
            <numerusform>%1 Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 Tag verspätet</numerusform>
            <numerusform>%1 Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>in %n Rechnung</numerusform>
            <numerusform>in %n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, keine überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, älteste %2 Tag überfällig</numerusform>
            <numerusform>%1, älteste %2 Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>Aufschub bis %1</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>Aufschub galt bis %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>UISP gibt den Kontostand dieses Kunden nicht an</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>was UISP über diese Rechnungen hinaus als ausstehend zählt, zum Beispiel unbezahlte Proforma-Rechnungen</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Tage überf.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Kundendetails</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>In UISP öffnen</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Kundenkarte schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Wählen Sie eine Zeile, um hier den zugehörigen Kunden zu sehen.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Dieser Kunde ist nicht unter den Einträgen, die aus UISP gelesen wurden.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month and year</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1. Only the full check reads all of them.</source>
        <comment>an age</comment>
        <translation>Die älteste dieser Zeilen wurde %1 bestätigt. Nur der Vollabgleich liest sie alle.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>Die älteste dieser Zeilen wurde %1 bestätigt.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Nicht mehr in UISP seit %1, Datenstand %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Bestätigt %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>In den Unstimmigkeiten zeigen</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Diese Zeilen zeigen, die UISP nicht mehr hat</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading: telephone, e-mail</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Letzte Rechnungen</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Nicht mehr in UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Notiz, Zusage, Kontakt…</translation>
    </message>
    <message>
        <source>In UISP</source>
        <translation>In UISP</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Aufschub bis…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Notiz beim Kunden…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Sperre aufheben…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Schon VIP durch das Schlagwort (Tag) „%1“.</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>VIP durch das Schlagwort (Tag) „%1“, das sich nur in UISP entfernen lässt.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Dieser Kunde ist schon VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Dieser Kunde ist nicht VIP.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>Als VIP wird der Kunde von Freshet aus nicht gesperrt.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>Der Kunde kann wieder gesperrt werden, wenn etwas überfällig ist.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>Die Zahlung muss wieder bis zur Fälligkeit eingehen.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>Für jede Rechnung gilt einmal ein Aufschub bis zum %1. des Monats.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>%1 ist vorbei: Daraus ergibt sich kein Aufschub mehr.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>Aufschub bis %1.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>Das ist in UISP schon so.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>Genau diese Notiz wurde heute schon geschrieben.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>Die Mitarbeiter sehen sie in UISP im Kundenprotokoll.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>%1 gehört einem anderen Benutzer. Freshet öffnet den Ordner nicht, denn dieser Benutzer könnte lesen und ändern, was es dort ablegt. Wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>Andere Benutzer können %1 lesen, und das lässt sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Das Abrechnungsprogramm für Anbieter, die mit UISP arbeiten.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Alles mit einem erfundenen Anbieter auf diesem Computer ausprobieren.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Wie viele Kunden die Demo hat.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Alle Dateien dort ablegen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>Das eingebaute UISP konnte nicht gestartet werden.
</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::DeskToolBar</name>
    <message>
        <source>More ways to refresh</source>
        <translation>Weitere Möglichkeiten zum Aktualisieren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Extras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Kunden, Rechnungen, Telefonnummern suchen…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Mit diesen Filtern bleibt keine Zeile übrig: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>Unter „%1“ gibt es nichts mit „%2“.</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>Unter „%1“ gibt es zurzeit keine Zeile.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>Zu diesem Kunden gibt es keine Zeile.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>Was diese Aktualisierung geändert hat, ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Keine Zeile ist älter als %1.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 Zeilen, die nicht älter als %2 sind, werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>Die nächste Aktualisierung vergleicht Kunden, Dienste, Rechnungen und Zahlungen miteinander.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nichts widerspricht sich</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Kunden, Dienste, Rechnungen und Zahlungen wurden miteinander verglichen: %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Aus UISP wurde noch nichts gelesen</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>„Daten aktualisieren“ liest Kunden, Dienste, Rechnungen und Zahlungen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>Was UISP von jetzt an hinzufügt, ändert oder entfernt, steht nach jeder Aktualisierung hier.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Kein Kunde hat überfällige Beträge</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Wer welche hat, steht nach jeder Aktualisierung hier, mit dem Tag, ab dem eine Sperrung möglich ist.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>UISP hat keine Einträge für diese Tabelle. Sie erscheinen mit der nächsten Aktualisierung, nachdem dort jemand welche angelegt hat.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>UISP hat zu lange nicht geantwortet. Versuchen Sie es noch einmal; bleibt es langsam, prüfen Sie den Server.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>Die Serveradresse wurde nicht gefunden. Prüfen Sie die Schreibweise und die Internetverbindung.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>Der Server ist da, lehnt die Verbindung aber ab. Prüfen Sie den Port und ob UISP läuft.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig. Es könnte jemand mithören; vertrauen Sie ihm nur, wenn Sie wissen, dass es zu Ihrem eigenen Server gehört.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>Der Server hat an eine andere Adresse weitergeleitet. Ihr Token wurde nicht dorthin gesendet. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>UISP nimmt dieses API-Token nicht an. Prüfen Sie es oder erstellen Sie in UISP ein neues.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>UISP hat diesen Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>UISP bittet um eine Pause. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>UISP hat gerade selbst ein Problem. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Unter dieser Adresse ist ein Server, er antwortet aber nicht wie UISP. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>Die Antwort des Servers war viel größer als jede echte. Sie wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Dateien von Freshet. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>Der Datenträger ist voll. Sie sehen die letzten vollständigen Daten; schaffen Sie etwas Platz und aktualisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>Die lokale Datendatei ist beschädigt. Sie wurde beiseitegelegt; aktualisieren Sie, um alles neu aus UISP zu laden.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>Die Datei desk.db dieses Servers ist beschädigt. Sie enthält das Protokoll, Notizen und Regeln, die UISP nicht hat. Schließen Sie Freshet und ersetzen Sie sie durch die neueste Kopie aus dem Ordner backups daneben, oder verschieben Sie sie, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Die lokalen Daten stammen von einer neueren Version von Freshet. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>Freshet konnte seine lokalen Dateien nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund-Dienst, deshalb gilt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb gilt das Token nur für diese Sitzung. Entsperren Sie ihn und melden Sie sich noch einmal an, um es zu behalten.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert, deshalb gilt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet, deshalb gilt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>Für diesen Server ist kein Token gespeichert. Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>Der Schlüsselbund des Systems hat einen Fehler gemeldet, deshalb gilt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>Sie sind nicht angemeldet. Melden Sie sich an, um aus UISP zu lesen.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>Eine Aktualisierung läuft bereits.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort oder nimmt die angegebenen nicht an. Prüfen Sie sie in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>Der Proxy ist nicht erreichbar oder lässt die Verbindung zum Server nicht zu. Prüfen Sie seine Adresse und seinen Port in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Dieses API-Token darf „%1“ nicht lesen. Geben Sie seinem UISP-Benutzer dieses Recht oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>UISP hat die Anfrage nach „%1“ abgelehnt (Code %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>Die Antwort von UISP auf „%1“ war nicht lesbar. Die alten Zeilen bleiben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>Ein Eintrag aus UISP war nicht lesbar: %1. Er wurde übersprungen; was vorher bekannt war, bleibt.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>Der Schlüsselbund des Systems gibt das Passwort des Proxys nicht heraus. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Passwort in den Verbindungseinstellungen ein.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, enthält „%2“</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Nur vom Kunden</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Nur vom Datenstand</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Nur älter als</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>Für die temporären Dateien, aus denen %1 entsteht, fehlt Platz. Schaffen Sie etwas Platz und versuchen Sie es noch einmal. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Der Platz reicht nicht, um %1 zu schreiben. Schaffen Sie etwas Platz oder wählen Sie einen anderen Ordner. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 lässt sich nicht schreiben. Vielleicht ist die Datei in einem anderen Programm geöffnet, oder der Ordner erlaubt es nicht. Wählen Sie einen anderen Namen oder Ordner. Dort wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>Mehr als %1 Zeile lässt sich nicht drucken. Wählen Sie weniger Zeilen oder exportieren Sie sie.</numerusform>
            <numerusform>Mehr als %1 Zeilen lassen sich nicht drucken. Wählen Sie weniger Zeilen oder exportieren Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Text für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Aus UISP gelesen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Zeilen werden geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a window</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n Zeile gespeichert: %1</numerusform>
            <numerusform>%n Zeilen gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>Ein Excel-Blatt fasst höchstens %L1 Zeilen. Wählen Sie weniger Zeilen oder exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>freshet::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter, number of rows</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>freshet::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Vergleichen Sie das Konto in UISP mit seinen Rechnungen und Zahlungen, bevor Sie etwas sperren.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Öffnen Sie die Rechnung in UISP und bringen Sie ihre Zahlungen in Ordnung; fordern Sie bis dahin kein Geld an.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Lösen Sie die Zuordnung in UISP und ordnen Sie neu zu, damit die Teilbeträge neu berechnet werden.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Berichtigen Sie das benutzerdefinierte Attribut des Kunden in UISP; sperren Sie bis dahin niemanden.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Berichtigen Sie das Fälligkeitsdatum der Rechnung in UISP.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Richten Sie sich nach den Rechnungen: UISP berichtigt sein eigenes Kennzeichen nur von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Fragen Sie, wer das geändert hat: Was ausgestellt ist, sollte storniert und neu geschrieben werden.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Fragen Sie, wer das geändert hat: Eine falsch gebuchte Zahlung sollte gelöscht und neu erfasst werden.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Prüfen Sie in UISP, zu wem der Eintrag gehört; Beträge in zwei Währungen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>Wenn das Löschen nicht gewollt war, sehen Sie im Protokoll von UISP nach, wer es getan hat.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Nur zur Information: UISP dokumentiert nicht, wie es sein Dashboard berechnet.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>Laut UISP schuldet der Kunde %2, die offenen Rechnungen ergeben aber %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>Laut UISP hat der Kunde ein Guthaben von %2, die unverrechneten Zahlungen ergeben aber %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>Laut UISP ist der Saldo %2, Guthaben abzüglich des ausstehenden Betrags ergibt aber %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>Rechnung %3 ist storniert, aber mit ihr sind noch Zahlungen über %1 verrechnet.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>Rechnung %3 ist als bezahlt markiert, aber %1 davon sind offen.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>Rechnung %3 ist als unbezahlt markiert, aber %1 davon sind offen.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>Rechnung %3 ist als teilweise bezahlt markiert, aber nichts davon ist bezahlt.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>Rechnung %3 ist als teilweise bezahlt markiert, aber nichts davon ist offen.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>Rechnung %3 lautet über %2, aber Bezahltes und Offenes ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>Die Zahlung beträgt %2, aber ihre Teile ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>Mit Rechnung %3 über %2 sind Zahlungen über %1 verrechnet.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>UISP kennzeichnet den Kunden als überfällig, aber keine Rechnung ist überfällig.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>UISP kennzeichnet den Kunden nicht als überfällig, aber %1 sind überfällig.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>%1 sind überfällig, die älteste Rechnung seit %4, aber der Dienst „%3“ ist aktiv.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Entscheiden Sie in der Arbeitsliste, ob der Dienst gesperrt werden soll.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>Der Dienst „%3“ ist wegen unbezahlter Rechnungen gesperrt, aber nichts ist überfällig.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>Der Dienst „%3“ ist gesperrt, aber der Kunde ist archiviert.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Beenden Sie den Dienst in UISP oder stellen Sie den Kunden wieder her.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>Die Zahlung über %2 sieht aus, als wäre Zahlung %3 vom %4 doppelt erfasst.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Klären Sie, ob der Kunde zweimal gezahlt hat; wenn nicht, löschen Sie eine der Zahlungen in UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>Die Rechnungsnummer %3 ist zweimal vergeben, an die Rechnungen %1 und %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Geben Sie einer der beiden Rechnungen in UISP eine andere Nummer.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>Rechnung %3 vom %1 hat kein Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>Rechnung %3 war am %2 fällig, bevor sie am %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Diese Rechnung ist in %2, das Konto des Kunden aber in %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Diese Zahlung ist in %2, das Konto des Kunden aber in %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Diese Rückerstattung ist in %2, das Konto des Kunden aber in %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Diese Gutschrift ist in %2, das Konto des Kunden aber in %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Dieser Dienst ist in %2, das Konto des Kunden aber in %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>UISP hat die Rechnung „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>UISP hat die Zahlung „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>UISP hat die Rückerstattung „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>UISP hat die Gutschrift „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>UISP hat den Dienst „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>UISP hat den Kunden „%3“ nicht mehr.</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>Die Rechnung wurde nach dem Ausstellen von Kunde %1 auf Kunde %2 umgeschrieben, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Die Nummer der Rechnung wurde nach dem Ausstellen von %1 auf %2 geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>Die Zahlungsart wurde nach der Buchung der Zahlung geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Die Währung der Rechnung wurde nach dem Ausstellen von %1 auf %2 geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Der Betrag der Rechnung wurde nach dem Ausstellen von %1 auf %2 geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Die Währung der Zahlung wurde nach der Buchung von %1 auf %2 geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Der Betrag der Zahlung wurde nach der Buchung von %1 auf %2 geändert, ohne neues Datum.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>Laut Dashboard von UISP sind %2 fällig; die offenen Rechnungen ergeben %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>Laut Dashboard von UISP sind %2 überfällig; die Rechnungen ergeben %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Kunden mit überfälligen Rechnungen: Das Dashboard von UISP zählt %2, die Rechnungen ergeben %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Kunden mit gesperrtem Dienst: Das Dashboard von UISP zählt %2, die Dienste ergeben %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>Ob der Kunde VIP ist, lässt sich aus „%3“ nicht lesen.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>Bis wann der Aufschub gilt, lässt sich aus „%3“ nicht lesen.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>Die Rückerstattung beträgt %2, aber von der Zahlung, aus der sie stammt, waren nur noch %1 übrig.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Öffnen Sie die Rückerstattung in UISP und vergleichen Sie sie mit der Zahlung, aus der sie stammt.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>%2 davon sind Rechnung #%3 zugeordnet, die zu Kunde %4 gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>%2 davon sind Rechnung #%3 zugeordnet, die zu keinem Kunden gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>%2 davon sind Rechnung #%3 zugeordnet, die UISP nicht hat.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>%2 davon sind Zahlung #%3 zugeordnet, die zu Kunde %4 gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>%2 davon sind Zahlung #%3 zugeordnet, die zu keinem Kunden gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>%2 davon sind Zahlung #%3 zugeordnet, die UISP nicht hat.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>%2 davon sind Gutschrift #%3 zugeordnet, die zu Kunde %4 gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>%2 davon sind Gutschrift #%3 zugeordnet, die zu keinem Kunden gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>%2 davon sind Gutschrift #%3 zugeordnet, die UISP nicht hat.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>%2 davon sind Rückerstattung #%3 zugeordnet, die zu Kunde %4 gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>%2 davon sind Rückerstattung #%3 zugeordnet, die zu keinem Kunden gehört.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>%2 davon sind Rückerstattung #%3 zugeordnet, die UISP nicht hat.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Heben Sie die Sperre in UISP auf oder geben Sie ihr den Grund, der wirklich zutrifft.</translation>
    </message>
</context>
<context>
    <name>freshet::FindingPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Belassen…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take back an acknowledgement</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>In UISP öffnen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Laut Belegen</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Laut UISP</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>Die Unstimmigkeit gilt wieder als offen</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Regel %1. Zuerst gefunden: %2, zuletzt: %3, nicht mehr seit %4.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Regel %1. Zuerst gefunden: %2, zuletzt: %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>So belassen von %1, %2: %3</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <comment>an age</comment>
        <translation>bestätigt %1</translation>
    </message>
</context>
<context>
    <name>freshet::FindingsPage</name>
    <message>
        <source>This finding is not open any more: the last refresh no longer found it.</source>
        <translation>Diese Unstimmigkeit ist nicht mehr offen: Die letzte Aktualisierung hat sie nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>Die Unstimmigkeit wird so belassen.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>Eine Aktualisierung hat inzwischen andere Beträge für diese Unstimmigkeit gebracht. Lesen Sie sie noch einmal, bevor Sie sie so belassen.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>Die Unstimmigkeit gilt wieder als offen.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>das Passwort des Proxys</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>die PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n Datei (%1)</numerusform>
            <numerusform>%n Dateien (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>%1 wurde aus der Liste entfernt; sonst war davon nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>%1 wurde von diesem Computer entfernt: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Löschen Sie das Token sicherheitshalber in UISP.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Entfernen Sie den Eintrag „freshet“ von Hand aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>Der Schlüsselbund war nicht erreichbar; vielleicht ist dort noch gespeichert: %1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>Von %1 nach der Fälligkeit offenen Rechnung: solche, die seit mindestens %2 Tagen überfällig sind oder von einer später fälligen Rechnung überholt wurden: %3</numerusform>
            <numerusform>Von %1 nach der Fälligkeit offenen Rechnungen: solche, die seit mindestens %2 Tagen überfällig sind oder von einer später fälligen Rechnung überholt wurden: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 pünktlich / (%1 pünktlich + %2 verspätet + %3 offen überfällig) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 abgerechnet und pünktlich bezahlt / (%1 pünktlich + %2 verspätet + %3 offen überfällig) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Keine vom %1 bis %2 fällig gewordene Rechnung in der Währung des Kunden wurde an einem bekannten Tag beglichen oder ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 Tag Verspätung insgesamt / (%2 pünktlich beglichen + %3 verspätet beglichen) = %4 Tage</numerusform>
            <numerusform>%1 Tage Verspätung insgesamt / (%2 pünktlich beglichen + %3 verspätet beglichen) = %4 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Keine vom %1 bis %2 fällig gewordene Rechnung wurde verspätet beglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 Tag Verspätung insgesamt / %2 verspätet beglichen = %3 Tage</numerusform>
            <numerusform>%1 Tage Verspätung insgesamt / %2 verspätet beglichen = %3 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Keine vom %1 bis %2 fällig gewordene Rechnung in der Währung des Kunden wurde an einem bekannten Tag beglichen.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × Tage (Betrag jeder beglichenen Rechnung × ihre Verspätung in Tagen, zusammengezählt) / %2 (diese Beträge zusammengezählt) = %3 Tage</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 Tag Verspätung der beglichenen Rechnungen + %2 Tage bisher bei den offenen überfälligen) / (%3 beglichen + %4 offen überfällig) = %5 Tage</numerusform>
            <numerusform>(%1 Tage Verspätung der beglichenen Rechnungen + %2 Tage bisher bei den offenen überfälligen) / (%3 beglichen + %4 offen überfällig) = %5 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>Der Kunde hat vom %1 bis %2 in seiner Währung nichts gezahlt.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 eingegangen / Anzahl der Zahlungen: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>Der Kunde hat bis %1 nichts gezahlt.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>Die neueste Zahlung des Kunden bis %1 ist vom %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>Ein Trend braucht %1 fällige Rechnung mit bekannter Verspätung; vorhanden: %2.</numerusform>
            <numerusform>Ein Trend braucht %1 fällige Rechnungen mit bekannter Verspätung; vorhanden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Verspätet oder offen überfällig unter der %1 zuletzt fälligen Rechnung: %2</numerusform>
            <numerusform>Verspätet oder offen überfällig unter den %1 zuletzt fälligen Rechnungen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Hier: %1 der letzten %2 verspätet oder überfällig, %3 versäumt, die älteste %4 Tag überfällig.</numerusform>
            <numerusform>Hier: %1 der letzten %2 verspätet oder überfällig, %3 versäumt, die älteste %4 Tage überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Keine vom %1 bis %2 fällig gewordene Rechnung wurde an einem bekannten Tag beglichen.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Keine vom %1 bis %2 fällig gewordene Rechnung wurde an einem bekannten Tag beglichen oder ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>Bei weniger als %1 fälligen Rechnung wird kein Anteil angegeben, solange nichts überfällig ist.</numerusform>
            <numerusform>Bei weniger als %1 fälligen Rechnungen wird kein Anteil angegeben, solange nichts überfällig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>Die letzte %1 Rechnung ist im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, mindestens %5 weniger, also besser</numerusform>
            <numerusform>Die letzten %1 Rechnungen sind im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, mindestens %5 weniger, also besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>Die letzte %1 Rechnung ist im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, eine Änderung von weniger als %5, also gleichbleibend</numerusform>
            <numerusform>Die letzten %1 Rechnungen sind im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, eine Änderung von weniger als %5, also gleichbleibend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>Die letzte %1 Rechnung ist im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, mindestens %5 mehr, also schlechter</numerusform>
            <numerusform>Die letzten %1 Rechnungen sind im Durchschnitt %2 Tage verspätet, die %1 davor %3: %2 − %3 = %4 Tage, mindestens %5 mehr, also schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>Die letzte Rechnung ist %1 Tage verspätet, die davor war es %2: %1 − %2 = %3 Tage, mindestens %4 weniger, also besser</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>Die letzte Rechnung ist %1 Tage verspätet, die davor war es %2: %1 − %2 = %3 Tage, eine Änderung von weniger als %4, also gleichbleibend</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>Die letzte Rechnung ist %1 Tage verspätet, die davor war es %2: %1 − %2 = %3 Tage, mindestens %4 mehr, also schlechter</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Nie gezahlt: Eine Zahlung wurde versäumt, und der Kunde hat noch nie etwas gezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Hoch: mindestens %1 der letzten %2 Rechnungen verspätet oder überfällig oder mindestens %3 versäumt oder die älteste mehr als %4 Tag überfällig.</numerusform>
            <numerusform>Hoch: mindestens %1 der letzten %2 Rechnungen verspätet oder überfällig oder mindestens %3 versäumt oder die älteste mehr als %4 Tage überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Erhöht: mindestens %1 der letzten %2 Rechnungen verspätet oder überfällig oder die älteste mehr als %3 Tag überfällig oder ein schlechterer Trend bei mindestens %4 davon.</numerusform>
            <numerusform>Erhöht: mindestens %1 der letzten %2 Rechnungen verspätet oder überfällig oder die älteste mehr als %3 Tage überfällig oder ein schlechterer Trend bei mindestens %4 davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Beobachten: die letzte %1 Rechnung verspätet oder überfällig oder sonst etwas überfällig.</numerusform>
            <numerusform>Beobachten: mindestens 1 der letzten %1 Rechnungen verspätet oder überfällig oder sonst etwas überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Neu: bisher weniger als %1 Rechnung fällig, keine verspätet und nichts überfällig.</numerusform>
            <numerusform>Neu: bisher weniger als %1 Rechnungen fällig, keine verspätet und nichts überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Gut: die letzte %1 Rechnung nicht verspätet und nichts überfällig.</numerusform>
            <numerusform>Gut: keine der letzten %1 Rechnungen verspätet und nichts überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Rechnungen, die vom %1 bis %2 fällig wurden und spätestens am Fälligkeitstag beglichen wurden: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Rechnungen, die vom %1 bis %2 fällig wurden und nach der Fälligkeit beglichen wurden: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Rechnungen, die vom %1 bis %2 fällig wurden und nach der Fälligkeit noch offen sind: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Bisher wurde nichts aus UISP gelesen.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Aktualisiert %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Daten vom %1, Datenstand %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. Die Aktualisierung danach ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Noch keine Daten. Die Aktualisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>Die letzte Aktualisierung konnte nicht alles lesen.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. Die letzte Aktualisierung konnte nicht alles lesen.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>Das ist weder ein Tag des Monats (1 bis 31) noch ein Datum wie 2026-02-24.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Bis zu diesem Datum</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Bis zu diesem Tag des Monats</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Kein Aufschub mehr: Zahlung bis zur Fälligkeit</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>Ein Tag des Monats gilt für jede Rechnung einmal: der erste solche Tag, der auf ihre Fälligkeit fällt oder danach liegt.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. Ihr Server und diese Kopie</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>Freshet liest von Ihrem UISP-Server und hält eine Kopie auf diesem Computer. Es meldet sich mit einem API-Token an, das Sie in UISP unter Settings → Users → API tokens (Einstellungen → Benutzer → API-Token) erstellen.</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>Das Token kommt in den Schlüsselbund dieses Computers und sonst nirgendwohin. Es wird nichts an andere gesendet, nur an Ihren eigenen Server.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Aktualisieren</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>Die grüne Schaltfläche oder %1 bringt alles auf den neuesten Stand. Sie können dabei weiterarbeiten. Beim ersten Mal ist der aktuelle Stand in einer Minute da; die älteren Daten folgen im Hintergrund.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>Wie alt die Zahlen sind, steht rechts in der Statusleiste und neben jeder Zahl.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. So finden Sie sich zurecht</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>Die Übersicht zeigt, wo das Geld ist; ein Klick auf eine Angabe zeigt die Zeilen dazu. Wählen Sie eine Zeile in einer Tabelle, dann öffnet sich daneben die Kundenkarte, mit dem Grund für jede Bewertung.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 sucht, %2 zeigt alles, was Sie tun können, %3 öffnet die Hilfe.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Das steht in keinem Thema. Versuchen Sie ein anderes Wort oder leeren Sie das Feld, um alle Themen zu sehen.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>ältere Daten werden geladen</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Ältere Rechnungen und Zahlungen werden noch im Hintergrund gelesen. Das Zahlungsverhalten wird gezeigt, sobald alle da sind.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>Der Schlüsselbund gibt die PIN nicht heraus. Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich ab.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die richtige PIN.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>Der Schlüsselbund gibt das Token nicht heraus. Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>Der Schlüsselbund hat die PIN nicht angenommen. Das Fenster wird ohne PIN gesperrt.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>Der Schlüsselbund hat die PIN nicht entfernt, sie wird deshalb weiter verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>Das ist nicht die richtige PIN. Warten Sie %n Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Das ist nicht die richtige PIN. Warten Sie %n Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Proxy: wie dieser Computer eingestellt ist</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: keiner</translation>
    </message>
    <message>
        <source>Proxy (HTTP): %1</source>
        <translation>Proxy (HTTP): %1</translation>
    </message>
    <message>
        <source>Proxy (SOCKS5): %1</source>
        <translation>Proxy (SOCKS5): %1</translation>
    </message>
    <message>
        <source>Trusts every certificate signed by: %1 (SHA-256 %2)</source>
        <translation>Vertraut jedem Zertifikat, das unterschrieben ist von: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Vertraut diesem einen Zertifikat: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>UNVERSCHLÜSSELTES HTTP IST ERLAUBT: Jeder auf dem Weg kann das Token und alle Daten lesen.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Diese Server hinzufügen?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>Die Datei bestimmt, welche Computer ein Token bekommen und wem dort vertraut wird. Fügen Sie sie nur hinzu, wenn Sie wissen, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund-Dienst, deshalb ist hier kein Token gespeichert. Melden Sie sich für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb ist das gespeicherte Token nicht lesbar. Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>Der Schlüsselbund des Systems gibt das gespeicherte Token nicht heraus. Erlauben Sie es und versuchen Sie es noch einmal, oder melden Sie sich für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Wenn er eine Frage zeigt, beantworten Sie sie und versuchen Sie es noch einmal, oder melden Sie sich für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>Der Schlüsselbund des Systems hat einen Fehler gemeldet, deshalb ist das gespeicherte Token nicht lesbar. Versuchen Sie es noch einmal oder melden Sie sich für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb gilt das Passwort des Proxys nur für diese Sitzung. Entsperren Sie ihn und melden Sie sich noch einmal an, um es zu behalten.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort des Proxys nicht angenommen, deshalb gilt es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Dieser Computer hat jetzt keinen Schlüsselbund-Dienst. Falls das Token vorher hier gespeichert war, ist es das noch immer: Löschen Sie es sicherheitshalber in UISP.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb ist das Token noch darin gespeichert. Entsperren Sie ihn, melden Sie sich dann an und wieder ab.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Der Schlüsselbund des Systems hat das Token nicht entfernt, deshalb ist es noch dort gespeichert. Entfernen Sie den Eintrag „freshet“ von Hand oder löschen Sie das Token in UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet, deshalb ist das Token vielleicht noch darin gespeichert. Melden Sie sich sicherheitshalber noch einmal an und wieder ab.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Der Schlüsselbund des Systems hat einen Fehler gemeldet, deshalb ist das Token vielleicht noch darin gespeichert. Entfernen Sie den Eintrag „freshet“ von Hand oder löschen Sie das Token in UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Letzter Vollabgleich: nie – er läuft jetzt im Hintergrund</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Letzter Vollabgleich: nie</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Letzter Vollabgleich: %1 – der nächste läuft jetzt im Hintergrund</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Letzter Vollabgleich: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>archivierte Kunden</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>offene Rechnungen</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>neuere Rechnungen</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>neue Zahlungen</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>Zahlungen ohne Kunden</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>benutzerdefinierte Attribute</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>freshet::LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Freshet is locked</source>
        <translation>Freshet ist gesperrt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Vergisst das Token und schließt die Tabellen des Fensters. Melden Sie sich danach mit dem Token wieder an.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>Das Fenster wurde gesperrt. Geben Sie die PIN ein, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>Das Fenster wurde gesperrt. Bevor es sich wieder öffnet, wird der Schlüsselbund gefragt.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Zusammen mit dem &amp;Bildschirm sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Fenstersperre</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Sperren nach Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>never</source>
        <comment>do not lock</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>leer lassen, um die PIN zu behalten</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>leer lassen, um keine PIN zu verwenden</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Sperren nach</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Neue &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;wiederholen</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>Die PIN liegt im Schlüsselbund dieses Computers, als langsam berechneter Prüfwert, aus dem sie sich nicht ablesen lässt. Ohne PIN wird der Schlüsselbund nach dem Token gefragt, bevor sich das Fenster wieder öffnet. Wer die PIN vergisst, meldet sich ab und mit dem Token wieder an.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Die beiden PINs stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>freshet::MainWindow</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Sign in to your UISP server to see its customers, invoices and payments.</source>
        <translation>Melden Sie sich bei Ihrem UISP-Server an, um seine Kunden, Rechnungen und Zahlungen zu sehen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Diese Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Diese Tabelle drucken…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Wechseln zu: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Freshet — %1</source>
        <translation>Freshet – %1</translation>
    </message>
</context>
<context>
    <name>freshet::MessageBar</name>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>Millionen %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>Tausend %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>nichts beglichen</translation>
    </message>
</context>
<context>
    <name>freshet::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Zum Beispiel: angerufen, zahlt am Freitag</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>Die Mitarbeiter sehen sie in UISP im Kundenprotokoll. Noch %n Zeichen möglich.</numerusform>
            <numerusform>Die Mitarbeiter sehen sie in UISP im Kundenprotokoll. Noch %n Zeichen möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Wie schnell das Geld eingeht</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Wer am meisten schuldet</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Größte überfällige Rechnungen</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Alter der Außenstände</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Zahlungseingänge je Monat</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 nicht fällig + %2 überfällig + %3 überzogenes Guthaben = %4 Nettosaldo</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 nicht fällig + %2 überfällig − %3 Guthaben = %4 Nettosaldo</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Zahlungseingänge</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 in zwölf Monaten, davon %2 bisher in diesem Monat</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>Vom Rechnungsdatum bis zu dem Tag, an dem nichts mehr offen war.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>Die Hälfte dessen, was in einem Monat beglichen wurde, hat nicht länger gedauert.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>In zwölf Monaten wurde keine Rechnung beglichen.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>nach der nächsten Aktualisierung</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Diese Version von Freshet bewertet die Kunden neu. Nach der nächsten Aktualisierung sind diese Zahlen da.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>Keine Rechnung ist überfällig.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>Was sich widerspricht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Nichts widerspricht sich.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Aus UISP wurde noch nichts gelesen. Beginnen Sie mit „Daten aktualisieren“.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Diagramme in %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>Datenstand %1, bestätigt am %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Letzte Aktualisierungen</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Ganzes Protokoll</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Vollabgleich</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>Die letzte Aktualisierung hat nichts geändert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Dauer der letzten Aktualisierungen</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>Von der letzten Aktualisierung geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln nicht mehr in UISP</numerusform>
            <numerusform>%Ln nicht mehr in UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln wieder da</numerusform>
            <numerusform>%Ln wieder da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Zahlungsverhalten der Kunden</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Kunde</numerusform>
            <numerusform>Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>Riskant</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>Bei %1 Kunden ist nichts überfällig</numerusform>
            <numerusform>Bei %1 Kunden ist nichts überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>bei riskanten Kunden ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>von %1 Kunden</numerusform>
            <numerusform>von %1 Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the ageing of what is owed.</source>
        <translation>Was UISP auf den Konten seiner Kunden angibt. Unbezahlte Proforma-Rechnungen zählen hier mit, nicht aber in der Altersstruktur.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Zahlungsmuster</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Die Details dieser Aktualisierung sind nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>freshet::PagedTable</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · Seite %2</translation>
    </message>
</context>
<context>
    <name>freshet::Pin</name>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Eine PIN hat mindestens 4 Zeichen.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>Eine PIN hat höchstens 64 Zeichen.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Sperrregeln</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Kunden, die hinzukommen oder wegfallen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Was sich heute ändern würde</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Es wird berechnet, wer hinzukäme und wegfiele…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>Wer hinzukäme und wegfiele, ließ sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>kommt auf die Liste</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>fällt von der Liste</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag im Voraus</numerusform>
            <numerusform> Tage im Voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Minute alt</numerusform>
            <numerusform> Minuten alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Warten nach Fälligkeit</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Tage zum Sperren</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>„Demnächst“ zeigen</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Daten höchstens</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Mindestbetrag in %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Neuer Feiertag</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>ja, jeden Tag um %1 Uhr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Sperrt von selbst</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>nein, jemand bestätigt es</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>UISP sperrt unabhängig von Freshet.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Gesperrt wird nur von hier aus oder von Hand.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>UISP kommt Freshet zuvor.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Freshet kommt UISP zuvor.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Warten nach Fälligkeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>UISP betrachtet jede Rechnung einzeln; Freshet zählt alles Überfällige zusammen.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Kunde kann hinausschieben</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>durch eine Zusage, die hier notiert ist</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>ja, um einen Tag</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>Ein Kunde kann später dran sein, als Freshet erwartet.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>UISP kennt keine Zusagen.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>%n Kunde wäre sperrbar, %1 weniger als jetzt</numerusform>
            <numerusform>%n Kunden wären sperrbar, %1 weniger als jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>%n Kunde wäre sperrbar, %1 mehr als jetzt</numerusform>
            <numerusform>%n Kunden wären sperrbar, %1 mehr als jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>%n Kunde wäre sperrbar, so viele wie jetzt</numerusform>
            <numerusform>%n Kunden wären sperrbar, so viele wie jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Aufschub, Wochentage, Feiertage</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>wie hier eingestellt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>UISP sperrt eventuell Kunden, die Freshet ausnimmt.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Ohne Wirkung, solange UISP nicht von selbst sperrt.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>Gleich, aber UISP zählt eventuell einen Tag weniger, und Kunden können dort eine eigene Frist haben.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>Im Zeitraum wurde nichts abgerechnet, deshalb gibt es nichts, wodurch geteilt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 offen ÷ %2 abgerechnet × %3 Tag = %4 Tage</numerusform>
            <numerusform>%1 offen ÷ %2 abgerechnet × %3 Tage = %4 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 noch nicht fällig ÷ %2 abgerechnet × %3 Tag = %4 Tage</numerusform>
            <numerusform>%1 noch nicht fällig ÷ %2 abgerechnet × %3 Tage = %4 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 Tage Außenstandsdauer − %2 Tage bestenfalls = %3 Tage</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 offen: %2 Tag Umsatz und %3 der %4, die in den %5 Tagen davor abgerechnet wurden = %6 Tage</numerusform>
            <numerusform>%1 offen: %2 Tage Umsatz und %3 der %4, die in den %5 Tagen davor abgerechnet wurden = %6 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>%1 offen sind mehr als die %2, die am letzten %3 Tag abgerechnet wurden.</numerusform>
            <numerusform>%1 offen sind mehr als die %2, die in den letzten %3 Tagen abgerechnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>Es gab nichts einzuziehen: Alles, was offen ist, ist noch nicht fällig.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 zu Beginn offen + %2 je Monat abgerechnet − %3 offen) ÷ (%1 + %2 − %4 noch nicht fällig) × 100 = %5 %</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>Server %1 in dieser Datei kann nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>Das ist keine Beschreibung eines Servers.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>Es gibt ein Feld, das diese Version nicht kennt: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>Die Einstellungen passen nicht zusammen (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>Der Name ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>Die Adresse würde bei einer Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Diese Datei ist viel zu groß für eine Liste von Servern.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>Das ist keine Serverliste, die Freshet exportiert hat.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>Ein Feld eines Servers steht zweimal in dieser Datei; es ist nicht klar, welches gilt.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>In dieser Datei ist kein Server.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>Diese Datei enthält mehr als %n Server.</numerusform>
            <numerusform>Diese Datei enthält mehr als %n Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>Der Server steht zweimal in der Datei.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lesen: %1… %2 von etwa %3 Zeile, %4</numerusform>
            <numerusform>Lesen: %1… %2 von etwa %3 Zeilen, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Lesen: %1… %2 Zeile, %3</numerusform>
            <numerusform>Lesen: %1… %2 Zeilen, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 %3</source>
        <comment>number, number, such as: invoices</comment>
        <translation>%1 von etwa %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>Verbindung mit UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>Nachfrage zu Zeilen, die nicht mehr in den Listen von UISP stehen…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>Übernahme der Änderungen…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n Min.</numerusform>
            <numerusform>etwa %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Ältere Daten werden gelesen: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Vollabgleich: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Verbindung mit UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Nachfrage zu Zeilen, die nicht mehr in den Listen von UISP stehen…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Übernahme der Änderungen und Bewertung der Zahlungen…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>nur, wenn der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>liegt im Schlüsselbund dieses Computers, nie in einer Datei</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>die einzige fällige Rechnung war verspätet</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>die letzte Rechnung war verspätet</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>%1 der letzten %2 Rechnungen verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n versäumte Zahlung</numerusform>
            <numerusform>%n versäumte Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>die letzte Rechnung %n Tag später als die davor</numerusform>
            <numerusform>die letzte Rechnung %n Tage später als die davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>die letzten %1 Rechnungen %n Tag später als die %1 davor</numerusform>
            <numerusform>die letzten %1 Rechnungen %n Tage später als die %1 davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>älteste offene %1, %n Tag überfällig</numerusform>
            <numerusform>älteste offene %1, %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>zuletzt %1, %n Tag verspätet</numerusform>
            <numerusform>zuletzt %1, %n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>neu: noch keine Rechnung fällig</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>neu: bisher nur %n Rechnung fällig</numerusform>
            <numerusform>neu: bisher nur %n Rechnungen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>die letzte Rechnung nicht verspätet, nichts überfällig</numerusform>
            <numerusform>keine der letzten %n Rechnungen verspätet, nichts überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>noch nie etwas gezahlt</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshButton</name>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Vollabgleich</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Daten aktualisieren</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Daten aktualisieren</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Aus UISP wird gelesen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Alles aus UISP lesen (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Details der Aktualisierung</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Listen der Aktualisierung</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Änderungen und Fehler</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>Seit dem Start des Programms wurde nichts aktualisiert.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Alles wurde in %1 s mit UISP abgeglichen</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Vollabgleich: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>Der Vollabgleich wurde unterbrochen und läuft später weiter: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Vollabgleich im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Details der Aktualisierung…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Vollabgleich einmal am Tag</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Daten erfolgreich aktualisiert! %1/%2 Kunde in %3 s</numerusform>
            <numerusform>Daten erfolgreich aktualisiert! %1/%2 Kunden in %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>%1/%2 Kunde in %3 s aktualisiert</numerusform>
            <numerusform>%1/%2 Kunden in %3 s aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, aber nicht alles war lesbar: %2. Was vorher bekannt war, bleibt.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, aber das ließ sich nicht ins Protokoll schreiben. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, einige Einträge waren nicht lesbar (%n)</numerusform>
            <numerusform>%1, einige Einträge waren nicht lesbar (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message>
        <source>under %1 s</source>
        <translation>unter %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connecting to UISP</source>
        <translation>Verbindung mit UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>Lesen der Listen</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>Nachfrage zu Zeilen, die nicht mehr in den Listen stehen</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>Übernahme der Änderungen und Bewertung der Zahlungen</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Vollabgleich</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>vor der Unterbrechung gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 Zeile in %2</numerusform>
            <numerusform>%1 Zeilen in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 Zeile, fertig nach %2</numerusform>
            <numerusform>%1 Zeilen, fertig nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>wird gelesen, %1 von etwa %2 Zeile</numerusform>
            <numerusform>wird gelesen, %1 von etwa %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>wird gelesen, %1 Zeile</numerusform>
            <numerusform>wird gelesen, %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 Anfrage, davon %2 wiederholt</numerusform>
            <numerusform>%1 Anfragen, davon %2 wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Lesen %1, Auswerten %2, Speichern %3, Übernehmen %4, Bewerten der Zahlungen %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Kunde #%1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n Min.</numerusform>
            <numerusform>noch etwa %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Wie lange sich Freshet merkt, was jede Aktualisierung geändert hat. Ältere Änderungen entfernt die nächste Aktualisierung.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>Die Aufbewahrungszeit für Änderungen wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>Änderungen werden von jetzt an für immer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>Die nächste Aktualisierung entfernt Änderungen, die älter als %n Tag sind.</numerusform>
            <numerusform>Die nächste Aktualisierung entfernt Änderungen, die älter als %n Tage sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>; bei Verspätung im Durchschnitt %1 Tage</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Es wird besser.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Es wird schlechter.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>Warum dieses Risiko?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>Die Regel mit ihren Zahlen und die Rechnungen dazu</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Bewertete Rechnungen: %1 pünktlich, %2 verspätet, %3 überfällig</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Zahlungsregeln</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>Die gespeicherten Regeln sind nicht lesbar. %1 Speichern ersetzt sie durch die hier gezeigten.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>Die Auswirkung ließ sich nicht berechnen: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird berechnet, was sich ändern würde…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Die Zahlen gehören zu den letzten Regeln, die zusammenpassten.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Zahlungsregeln importieren</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Zahlungsregeln (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Zahlungsregeln exportieren</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>Das sind die Regeln aus %1. Sie gelten, sobald Sie sie speichern.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>Die gezeigten Regeln wurden gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>Die Zahlungsregeln lassen sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>Die Regeln wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>Die Regeln sind gespeichert. Die Kunden werden danach bewertet…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>Die Regeln sind gespeichert, aber die Kunden sind noch nach den bisherigen Regeln bewertet. %1 Die nächste Aktualisierung versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>Die Unstimmigkeiten konnten nicht neu gekennzeichnet werden. %1 Die nächste Aktualisierung versucht es noch einmal.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Alle Zahlen richten sich jetzt nach den gespeicherten Regeln.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>%1 lässt sich nicht öffnen (%2). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>%1 ist nicht lesbar (%2). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 wurde nicht importiert, und nichts ist geändert. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message>
        <source>Window</source>
        <comment>months that count</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How far back invoices are judged, by their due date.</source>
        <translation>Wie weit zurück Rechnungen bewertet werden, nach ihrer Fälligkeit.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Wie viele der zuletzt fälligen Rechnungen die Risikoklasse bestimmen.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>Eine unbezahlte Rechnung gilt als versäumt, wenn sie so lange überfällig ist oder eine spätere fällig wurde.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Wie viele der letzten Rechnungen mit ebenso vielen davor verglichen werden.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>Wie viel später oder früher im Durchschnitt als schlechter oder besser gilt.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Wie viele Rechnungen der Streifen mit Zeichen zeigt.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Risikoklassen</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>„Hoch“, wenn mindestens so viele der letzten Rechnungen verspätet waren oder überfällig sind.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>„Hoch“, wenn mindestens so viele Rechnungen versäumt wurden.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>„Hoch“, wenn die älteste offene Rechnung länger als hier angegeben überfällig ist.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>„Erhöht“, wenn mindestens so viele der letzten Rechnungen verspätet waren oder überfällig sind.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>„Erhöht“ schon bei so vielen, wenn es beim Kunden schlechter wird.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>„Erhöht“, wenn die älteste offene Rechnung länger als hier angegeben überfällig ist.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>„Neu“, solange weniger Rechnungen als hier angegeben fällig waren und keine davon verspätet war.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Ab der Fälligkeit gezählt; die Stufe davor endet am Tag davor.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>Die erste Stufe beginnt am 1. Tag nach der Fälligkeit.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Alles Ältere gehört in diese Stufe.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP und Aufschub</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Kunden mit diesem Schlagwort (Tag) in UISP sind VIP. Groß- und Kleinschreibung ist egal.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>Kunden sind auch VIP, wenn ihr benutzerdefiniertes Attribut mit diesem Schlüssel 1, true oder yes ist.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>Schlüssel des benutzerdefinierten Attributs mit dem Tag des Monats oder dem Datum, bis zu dem der Aufschub gilt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Zwei Zahlungen eines Kunden mit gleichem Betrag und gleicher Zahlungsart sind wahrscheinlich eine einzige, wenn nicht mehr Tage als hier angegeben dazwischenliegen.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Wie lange gemeldet wird, dass ein Eintrag in UISP fehlt oder sein Inhalt geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Monat</numerusform>
            <numerusform> Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Rechnung</numerusform>
            <numerusform> Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>Als Unstimmigkeit werden Kunden gemeldet, die einen aktiven Dienst haben und bei denen eine Rechnung länger als hier angegeben überfällig ist. 0: Niemand wird gemeldet.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%1 %2, %3 weniger als jetzt</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%1 %2, %3 mehr als jetzt</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%1 %2, so viele wie jetzt</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Kunden, deren Klasse sich ändert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>Wenn Sie diese Regeln speichern:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>mit Aufschub</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Bei welchen Kunden sich die Klasse ändert, steht erst nach der nächsten Aktualisierung fest.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Bei keinem Kunden ändert sich die Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>Bei %1 Kunden ändert sich die Klasse; hier die %2 wichtigsten.</numerusform>
            <numerusform>Bei %1 Kunden ändert sich die Klasse; hier die %2 wichtigsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>Bei %1 Kunden ändert sich die Klasse.</numerusform>
            <numerusform>Bei %1 Kunden ändert sich die Klasse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Eine Ansicht „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filter, Sortierung und Spalten, denen Sie einen Namen gegeben haben</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>Ansicht „%1“ löschen? Die Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Ansicht von Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Ansicht importieren</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Ansicht in „%1“ umbenannt</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Ansicht „%1“ gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Ansicht „%1“ importiert</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of results, the chosen one</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::SearchResults</name>
    <message>
        <source>No customer, invoice or payment contains “%1”.</source>
        <translation>Kein Kunde, keine Rechnung und keine Zahlung enthält „%1“.</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>ohne Kunde</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a row of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::ServerAccess</name>
    <message>
        <source>This file is far too large for a certificate.</source>
        <translation>Diese Datei ist viel zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>Das Zertifikat von %1 gehört keiner Zertifizierungsstelle: Es kann nicht für Server bürgen. Fragen Sie nach dem Zertifikat der Zertifizierungsstelle Ihrer Firma.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>Bei einer Adresse mit http:// könnte jeder auf dem Weg Ihr Token mitlesen. Verwenden Sie https:// oder erlauben Sie es in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Geben Sie die Adresse des Proxys ohne http:// und ohne Pfad ein, zum Beispiel proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Geben Sie den Port des Proxys ein, zum Beispiel 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>Das ist keine Serveradresse. Geben Sie sie so ein: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>Die Serveradresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Geben Sie die Adresse Ihres UISP-Servers ein, zum Beispiel uisp.example.net</translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message>
        <source>never</source>
        <comment>no sign-in yet</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Namen, Adressen, Proxys und vertraute Zertifikate; kein Token und kein Passwort.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Dieser Server ist geöffnet.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>Servers (*.json)</source>
        <translation>Server (*.json)</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>%n Server wurde hinzugefügt. Melden Sie sich dort einmal an: Token werden nie exportiert.</numerusform>
            <numerusform>%n Server wurden hinzugefügt. Melden Sie sich bei jedem einmal an: Token werden nie exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n war schon bekannt und bleibt, wie er war.</numerusform>
            <numerusform>%n waren schon bekannt und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Diese Datei lässt sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>%n Server wurde ohne Token und Passwörter gespeichert: %1</numerusform>
            <numerusform>%n Server wurden ohne Token und Passwörter gespeichert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Diesen Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>%1 von diesem Computer entfernen? Die lokalen Daten, Notizen, das Protokoll und deren Sicherungen werden gelöscht, und der Schlüsselbund vergisst Token und Passwörter. In UISP ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Vollabgleich einmal am Tag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Wie in dieser Sprache üblich</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Komma zwischen den Zellen: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Semikolon zwischen den Zellen: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Zahlungsregeln…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Automatisch aktualisieren</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Wie stark UISP belastet werden darf</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Zeilen der ersten Seite</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Anfragen zu Beginn</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Anfragen höchstens</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Verringern Sie die Werte, wenn UISP während einer Aktualisierung für andere langsam wird. Sie gelten ab der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Darstellung und Dateien</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aktualisierung des Programms…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Bitte geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>Das API-Token enthält Leerzeichen, Zeilenumbrüche oder andere Zeichen, die in keinem Token vorkommen. Kopieren Sie es noch einmal aus UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Bei UISP anmelden</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>uisp.example.net</source>
        <translation>uisp.example.net</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Name dieses Servers</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>wie Sie möchten, z. B. der Name der Firma</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>Öffnen Sie in UISP Settings → Users → API tokens (Einstellungen → Benutzer → API-Token; in älteren Versionen System → Security → App keys) und erstellen Sie ein Token. Zum Ansehen reicht eines, das nur lesen darf.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Name dieses Servers</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Prüfung mit UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Bitte geben Sie die Adresse Ihres UISP-Servers ein.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Bitte fügen Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Prüfung mit UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>Über den Proxy %1, Port %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>An jedem Proxy dieses Computers vorbei.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>Eine unverschlüsselte Adresse ist erlaubt.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 Änderung</numerusform>
            <numerusform>%1 · %2 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Zeigt, was eine einzelne Aktualisierung geändert hat. Aktualisierungen, die nichts geändert haben, fehlen in der Liste.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Datenstand %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Name: Die Adresse wurde gefunden</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Verbindung: Dort antwortet jemand</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Proxy: Er lässt die Verbindung durch</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS: Der Server weist nach, wer er ist</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP: Es antwortet wie UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Token: Es darf lesen, was nötig ist</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Name: Die Adresse wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Verbindung: Dort antwortet niemand</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Proxy: Er lässt die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS: Der Server weist nicht nach, wer er ist</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP: Es antwortet nicht wie UISP</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Token: Es darf nicht lesen, was nötig ist</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>UISP ist erreichbar. Fügen Sie im Anmeldefenster das API-Token ein, um auch das zu testen.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Alles in Ordnung: Sie können sich anmelden.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>amount</comment>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Sonstiges, zum Beispiel unbezahlte Proforma-Rechnungen</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Kontostand am %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>Es ist keine Rechnung offen.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>Es ist keine Zahlung bekannt.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Erstellt am %1 aus Datenstand %2, aus UISP gelesen am %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Letzte Zahlungen</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Der Platz reicht nicht, um %1 zu schreiben. Schaffen Sie etwas Platz oder wählen Sie einen anderen Ordner. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 lässt sich nicht schreiben. Vielleicht ist die Datei in einem anderen Programm geöffnet, oder der Ordner erlaubt es nicht. Wählen Sie einen anderen Namen oder Ordner. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Kontoauszug speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>Der Kontoauszug wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Kontoauszug drucken</translation>
    </message>
</context>
<context>
    <name>freshet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Details der Aktualisierung</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>freshet::SupportDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message>
        <source>The suspension policy is not kept in a way that this version of Freshet can read. Look at it and save it again.</source>
        <translation>Die Sperrregeln sind so gespeichert, dass diese Version von Freshet sie nicht lesen kann. Sehen Sie sie sich an und speichern Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>Die Wartezeit muss zwischen 0 und %n Tag liegen.</numerusform>
            <numerusform>Die Wartezeit muss zwischen 0 und %n Tagen liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Erlauben Sie mindestens einen Wochentag, sonst würde nie jemand gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Es ist höchstens %n Feiertag möglich. Entfernen Sie die vergangenen.</numerusform>
            <numerusform>Es sind höchstens %n Feiertage möglich. Entfernen Sie die vergangenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>Das Höchstalter der Daten muss zwischen 1 und %n Minute liegen.</numerusform>
            <numerusform>Das Höchstalter der Daten muss zwischen 1 und %n Minuten liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>Ein Mindestbetrag muss eine Zahl über 0 sein, zum Beispiel 12, auch mit dem Dezimalzeichen Ihrer Sprache; lassen Sie ihn weg, wo keiner gilt.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Rechnungen lassen sich 0 bis %n Tag vor ihrer Frist unter „Demnächst“ zeigen.</numerusform>
            <numerusform>Rechnungen lassen sich 0 bis %n Tage vor ihrer Frist unter „Demnächst“ zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableMenu</name>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>In UISP öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <comment>a column</comment>
        <translation>Nach „%1“ filtern…</translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message>
        <source>The rows could not be read</source>
        <translation>Die Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Nach einer Spalte filtern</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Nur %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Diese Tabelle hat keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Diese Tabelle hat keine Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>beglichen am %1, %2 Tag verspätet</numerusform>
            <numerusform>beglichen am %1, %2 Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>beglichen am %1, pünktlich</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>beglichen, Tag unbekannt</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>%1 offen, nicht überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>%1 offen, %2 Tag überfällig</numerusform>
            <numerusform>%1 offen, %2 Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1: %2 vom %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>%1 verrechnet</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>%1 gutgeschrieben am %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>%1 bezahlt am %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>%1 bezahlt am %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>dünn: bis zur Fälligkeit · dick: verspätet · Ring: offen · Raute: Zahlung</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Zeitverlauf als Bild</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Zeitverlauf in Worten</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Rechnungen und Zahlungen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>Der %n Eintrag des Protokolls ist so, wie er geschrieben wurde.</numerusform>
            <numerusform>Alle %n Einträge des Protokolls sind so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>Das Protokoll ist leer, obwohl %n Eintrag hineingeschrieben worden war.</numerusform>
            <numerusform>Das Protokoll ist leer, obwohl %n Einträge hineingeschrieben worden waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>Das Ende des Protokolls fehlt: Eintrag %1 und alles danach. Der letzte noch vorhandene ist „%2“ vom %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>Eintrag %1 des Protokolls ist nicht so, wie er geschrieben wurde: „%2“ vom %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>Eintrag %1 des Protokolls fehlt. An seiner Stelle steht „%2“ vom %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Alle vorhandenen Einträge des Protokolls schließen aneinander an, aber der Vermerk über den letzten fehlt oder ist nicht lesbar: Ob spätere abgeschnitten wurden, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>Einstellungen von UISP selbst</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>Vergleich mit den Einstellungen von UISP</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>UISP zeigt seine eigenen Einstellungen zur Sperrung diesem Token nicht.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>UISP</source>
        <translation>UISP</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>Für diese Version nicht mehr</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>Auf eine neuere Version von Freshet &amp;hinweisen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung des Programms</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Auf eine neuere Version von Freshet hinweisen</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Adresse der Hinweise</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Schlüssel der Hinweise</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>eine Zeile aus 44 Zeichen, die mit = endet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Freshet fragt dann einmal am Tag bei dieser Adresse nach und sendet nichts als den eigenen Namen und die eigene Version. Ein Hinweis gilt nur, wenn er mit diesem Schlüssel signiert ist. Freshet installiert nie etwas von selbst.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Dieses Exemplar wurde ohne Adresse für Hinweise auf neuere Versionen gebaut. Geben Sie die Ihres Anbieters ein oder fragen Sie die Person, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Es gibt keine Adresse, bei der gefragt werden kann. Geben Sie die Ihres Anbieters ein oder fragen Sie die Person, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>Das ist keine Adresse für Hinweise auf neuere Versionen. Sie beginnt mit https:// und enthält kein Fragezeichen, kein Passwort und kein #.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Es gibt keinen Schlüssel, an dem sich ein echter Hinweis erkennen lässt. Geben Sie den Ihres Anbieters ein oder fragen Sie die Person, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>Das ist kein Schlüssel für Hinweise auf neuere Versionen. Er ist eine Zeile aus 44 Buchstaben, Ziffern und Sonderzeichen, die mit „=“ endet.</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>Die Abfrage wurde angehalten, bevor eine Antwort da war.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>Der Server der Hinweise hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>Der Server der Hinweise wurde nicht gefunden. Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>Der Server der Hinweise lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>Die Verbindung brach ab, bevor der Hinweis vollständig war.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>Der Proxy, der auf diesem Computer eingestellt ist, lässt Freshet nicht zu den Hinweisen durch.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>Das Zertifikat des Servers der Hinweise ist auf diesem Computer nicht vertrauenswürdig, deshalb wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>Der Server der Hinweise hat an eine andere Adresse weitergeleitet; dort wurde nicht gefragt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>Unter dieser Adresse gibt es keinen Hinweis. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>Der Server der Hinweise hat selbst ein Problem oder will nicht antworten.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>Was ankam, ist viel größer als ein Hinweis. Es wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>Was unter dieser Adresse steht, ist kein Hinweis auf eine neuere Version. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>Die Signatur des Hinweises passt nicht zum Schlüssel: Entweder ist es ein anderer Schlüssel, oder jemand hat den Hinweis manipuliert. Installieren Sie nichts von dort und sagen Sie es der Person, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>Der Hinweis ist mit dem richtigen Schlüssel signiert, betrifft aber ein anderes Programm.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>Der Hinweis ist nicht mehr gültig: Sein Server zeigt einen alten. Bleibt das so, sagen Sie es der Person, von der Sie das Programm haben.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>Der Hinweis ist mit dem richtigen Schlüssel signiert, aber seine Version lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>Der Hinweis ist mit dem richtigen Schlüssel signiert, aber seine Datumsangaben lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>Der Hinweis ist mit dem richtigen Schlüssel signiert, führt aber zu einer Seite, die nicht durch https geschützt ist.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>Sie haben die neueste Version.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>Freshet %1 ist seit dem %2 verfügbar.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>Am %1 nach einer neueren Version gefragt. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>Bisher wurde nicht nach einer neueren Version gefragt.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Freshet fragt bisher nicht nach neueren Versionen.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>Freshet %1 ist verfügbar (%2). Freshet installiert nie von selbst.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>Die Datei hat eine Spalte „%1“, die diese Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>Die Datei gibt nicht richtig an, wie die Spalte „%1“ gezeigt wird.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>Die Datei hat die Spalte „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>Die Datei ist unvollständig oder enthält noch anderes als eine Ansicht.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>Die Datei sortiert nach einer Spalte „%1“, die diese Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>Die Datei hat einen Filter „%1“, den diese Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Diese Datei ist keine Ansicht, die Freshet geschrieben hat.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Diese Ansicht stammt von einer neueren Version von Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>Ein Feld steht zweimal in dieser Datei; es ist nicht klar, welches gilt.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Diese Ansicht gehört zur Tabelle „%1“, nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>Die Ansicht in dieser Datei hat keinen brauchbaren Namen.</translation>
    </message>
</context>
<context>
    <name>freshet::VipForm</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Not VIP</source>
        <translation>Nicht VIP</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>Ein VIP wird von Freshet aus nie gesperrt, egal was überfällig ist.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 am %2 durch Gutschrift #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 am %2 durch Zahlung #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 am %2 durch Kulanzgutschrift #%3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>nicht bewertet: nichts zu zahlen</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>nicht bewertet: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>versäumt: seit mindestens %1 Tag überfällig</numerusform>
            <numerusform>versäumt: seit mindestens %1 Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>versäumt: inzwischen wurde eine spätere Rechnung fällig</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>in Teilen bezahlt: im Durchschnitt %1 Tage verspätet, nach Betrag gewichtet</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>vor dem betrachteten Zeitraum fällig</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (keine in UISP)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Ausgeglichen durch</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>vom Kunden gezahlt</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>Kulanzgutschrift</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Berechnet am %1 aus allem, was ab dem %2 gezahlt wurde.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Berechnet am %1 aus allen Zahlungen; die vor dem %2 sind bis auf die neueste nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Berechnet am %1 aus allem, was ab dem %2 fällig war.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>Bei Kunden, die noch nie etwas gezahlt haben, zeigen die Tabellen keinen Trend.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>Die letzten Rechnungen. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>In dieser Zeit gibt es keine Zahlungen.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>In dieser Zeit gibt es keine Rechnungen.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Zahlungen, die für diese Zahl zählen: %1 von %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Rechnungen, die für diese Zahl zählen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>customer, figure, value</comment>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>freshet::WhyDialog</name>
    <message>
        <source>counts</source>
        <comment>an invoice or a payment</comment>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Diese Rechnung zeigen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Die Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>Die Zeilen dieses Servers sind geschlossen, deshalb lässt sich die Zahl nicht erklären.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Es gibt nichts mehr zu erklären: UISP hat diesen Kunden nicht mehr, oder der Kunde hat keine Rechnungen.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Rechnungen hinter der Zahl</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Zahlungen hinter der Zahl</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Altersstruktur als PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Bericht für den Support…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Über Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aktualisierung des Programms…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>%1 war am %2 fällig, und die Wartezeit nach Ihren Sperrregeln endete am %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>%1 war am %2 fällig, und der Aufschub des Kunden endete am %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>%1 war am %2 fällig, und der Kunde hatte die Zahlung bis zum %3 zugesagt.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>%1 war am %2 fällig und ist nicht bezahlt.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>%1, fällig am %2: Ihre Sperrregeln warten bis zum %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>%1, fällig am %2: Der Kunde hat Aufschub bis zum %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>%1, fällig am %2: Der Kunde hat die Zahlung bis zum %3 zugesagt.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 ist am %2 fällig.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>An diesem Tag wird nicht gesperrt, deshalb läuft die Frist bis zum %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>Der Dienst ist schon gesperrt.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>Der Kunde hat keinen aktiven Dienst.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>Der Kunde ist archiviert.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>Das ist ein Interessent, noch kein Kunde.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>Der Kunde ist VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Ob der Kunde VIP ist, lässt sich aus „%1“ nicht lesen. Berichtigen Sie es in UISP.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Bis wann der Kunde Aufschub hat, lässt sich aus „%1“ nicht lesen. Berichtigen Sie es in UISP.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>Es ist weniger überfällig als der Mindestbetrag Ihrer Sperrregeln, %1.</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>Aufschub bis zum %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>Der Kunde hat die Zahlung bis zum %1 zugesagt.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Die Notiz ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
            <numerusform>Die Notiz ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>Die Sperrregeln lassen sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>Die Sperrregeln wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>Die Sperrregeln sind gespeichert. Die Arbeitsliste folgt gleich.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>Die Notiz lässt sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Gespeichert. Die Arbeitsliste folgt gleich.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Melden Sie sich zuerst bei UISP an: Ohne Anmeldung lässt sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistNoteDialog</name>
    <message>
        <source>Promised to pay by</source>
        <translation>Zahlung zugesagt bis</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Nächster Kontakt am</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Notiz, Zusage und Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Zum Beispiel: angerufen, niemand erreicht</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Bis zum zugesagten Tag wird der Kunde von Freshet aus nicht gesperrt. Alles wird auf diesem Computer und im Protokoll aufbewahrt; UISP weiß davon nichts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>Wer sich um diesen Kunden kümmert</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Notiz, Zusage, Kontakt…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Mehr in UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Sperrregeln…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Aufschub bis…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Notiz beim Kunden…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Wählen Sie Zeilen, um etwas zu notieren, zu sperren oder in UISP zu ändern. Mehrere: Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>1 Kunde ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n Kunde ausgewählt</numerusform>
            <numerusform>%n Kunden ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>Wer anzurufen ist, mit Telefonnummern und Zahlungsverhalten</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Als PDF, Excel oder CSV speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message>
        <source>, service %1</source>
        <translation>, Dienst %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Kunde %1%2: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>Die Sperrgründe konnten nicht gelesen werden, deshalb wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>UISP hat keinen Grund mit der ID %1. Vorhanden: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>Es wurde nichts gesendet. Um dies zu senden: dasselbe noch einmal mit --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Probelauf: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 Dienst ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n Dienst ist gesperrt.</numerusform>
            <numerusform>%n Dienste sind gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 Sperre ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n Sperre ist aufgehoben.</numerusform>
            <numerusform>%n Sperren sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 Kunde ist wie gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n Kunde ist wie gewünscht.</numerusform>
            <numerusform>%n Kunden sind wie gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 Notiz ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n Notiz ist geschrieben.</numerusform>
            <numerusform>%n Notizen sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>In UISP gibt es keinen Sperrgrund. Legen Sie dort in den Einstellungen zur Sperrung einen an.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Bei diesem Grund hebt UISP eine Sperre nicht von selbst auf, wenn alles bezahlt ist. Jemand muss sie aufheben.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Protokoll von %1.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 nicht fällig + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 überzogenes Guthaben = %12 Nettosaldo</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 nicht fällig + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 Guthaben = %12 Nettosaldo</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Aufruf: freshet-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>freshet-cli BEFEHL --help sagt mehr. --data-dir ORDNER oder FRESHET_DATA_DIR verlegt alle Dateien.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Aufruf: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>Der Ordner für alle Dateien statt des üblichen.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Zeigt dies.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Geben Sie an, was zu tun ist: %1. freshet-cli --help sagt mehr.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Sie sind bei keinem Server angemeldet. Melden Sie sich zuerst an: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>Sie haben sich bei %1 noch nicht angemeldet. Melden Sie sich zuerst an: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>Das ist ein anderes Zertifikat als das, dem bisher vertraut wurde. Es wurde nichts gesendet. Fragen Sie bei der Betreuung des Servers nach, ob es erneuert wurde, und machen Sie nicht weiter, bevor Sie es wissen.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>Bisher vertrautes Zertifikat, SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>Wenn Sie wissen, dass es zu Ihrem Server gehört, melden Sie sich mit --trust-fingerprint und diesem SHA-256-Wert an.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Zum Sperren gehört --reason mit der ID eines Grundes in UISP.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip braucht --set yes oder --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace braucht --until mit einem Tag des Monats (1 bis 31), einem Datum wie 2026-02-24 oder none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note braucht --text mit dem Text der Notiz.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 geht nur mit %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace oder note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>Die ID des Grundes in UISP; suspend braucht sie.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes oder no; vip braucht es.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Bis wann der Aufschub gilt: ein Tag des Monats (1 bis 31), ein Datum wie 2026-02-24 oder none, um ihn aufzuheben; grace braucht es.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>Was bei den Kunden einzutragen ist; note braucht es.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Alles prüfen, nichts senden.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Senden. Ohne diese Option wird es nur ausgegeben.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Das Ergebnis als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Geben Sie an, was zu tun ist: freshet-cli act suspend, resume, vip, grace oder note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>Die Adresse des UISP-Servers, zum Beispiel uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Wie dieser Server heißen soll. Ohne Angabe: sein Hostname.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Das API-Token von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Dem einen Zertifikat mit diesem SHA-256-Fingerabdruck für diesen Server vertrauen.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Geben Sie den Server an: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint braucht die 64 hexadezimalen Ziffern eines SHA-256-Fingerabdrucks.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Jede Zeile jeder Liste prüfen.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes oder activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (Vorgabe), csv oder json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Bei patterns und ageing: Stand dieses Tages. Bei invoices: Verzug bis dahin gezählt. Bei worklist: wer an diesem Tag darauf stünde, wenn bis dahin niemand zahlt.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Nur Zeilen des Kunden mit dieser ID. In JSON enthalten patterns dann ihre Nachweise: zu jeder Zahl die Formel und die Rechnungen und Zahlungen dahinter.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Nur Zeilen, deren Bestätigung durch UISP länger zurückliegt, zum Beispiel 30m, 12h oder 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Nur, was die Aktualisierung mit dieser Nummer geändert hat; nur mit changes.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>Auch behobene oder belassene Unstimmigkeiten; nur mit findings.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Geben Sie an, was aufzulisten ist: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes oder activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>Eine Liste „%1“ gibt es nicht. Es gibt customers, services, invoices, payments, patterns, ageing, worklist, findings, changes und activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>Ein Format „%1“ gibt es nicht. Es gibt table, csv und json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of geht nur mit patterns, invoices, ageing und worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer geht nicht mit activity.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than geht mit customers, services, invoices, payments, patterns, findings und changes und nicht zusammen mit --as-of.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all geht nur mit findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot geht nur mit changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>bisher das Einzige, was zu tun ist</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Geben Sie an, was mit dem Protokoll zu tun ist: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Wie viele Kunden (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>Eine andere Zahl ergibt andere Personen (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Millisekunden vor jeder Antwort (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>Der Port, der verwendet wird. Ohne Angabe: ein freier.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Prüft Adresse und API-Token mit UISP und speichert das Token im Schlüsselbund des Systems. Das Token wird von der Standardeingabe gelesen oder erfragt; eines in FRESHET_API_TOKEN wird geprüft, aber nie gespeichert.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Entfernt das Token aus dem Schlüsselbund des Systems. Die Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Bringt Kunden, Dienste, Rechnungen und Zahlungen auf den Stand von UISP. Verwendet das Token in FRESHET_API_TOKEN, sonst das gespeicherte.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Gibt die Zeilen so aus, wie die letzte Aktualisierung sie hinterlassen hat. UISP wird nicht gefragt. ageing hat eine Zeile je Kunde und Währung, wo etwas offen oder ein Guthaben da ist; ohne --customer kommt zuletzt die Summe jeder Währung, ohne customer_id. Die Stufen folgen den Zahlungsregeln des Büros; in JSON und CSV heißen sie d1_30, d31_60, d61_90 und d91_plus, für welche Tage sie auch stehen.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Sperrt die Dienste von Kunden, hebt ihre Sperren auf, setzt VIP oder den Aufschub oder schreibt eine Notiz bei den Kunden in UISP. Die Kunden werden vorher noch einmal aus UISP gelesen; wer laut Arbeitsliste nicht mehr sperrbar ist, wird nicht gesperrt. Braucht ein Token, das schreiben darf, und --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Prüft, dass kein Eintrag des Protokolls seit dem Schreiben geändert, herausgenommen oder abgeschnitten wurde, und nennt den ersten, bei dem das geschah. Wer alle Dateien von Freshet schreiben darf, kann das Protokoll immer noch als Ganzes fälschen: Bewahren Sie den Hash des neuesten Eintrags woanders auf, um das auszuschließen.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Stellt bis Strg+C ein erfundenes UISP auf diesem Computer bereit und gibt dessen URL und Token aus.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>Der UISP-Server: seine Adresse oder der bei der Anmeldung vergebene Name. Ohne Angabe: der zuletzt verwendete.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 braucht ein Datum wie 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 braucht eine Zeitangabe wie 30m, 12h oder 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>„%1“ wird dort nicht erwartet.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Geben Sie an, bei wem: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>Die ID eines Kunden oder mehrere: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer braucht die ID eines Kunden, und „%1“ ist keine.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>Port %1 ist nicht verfügbar: Ein anderes Programm verwendet ihn, oder er ist reserviert. Wählen Sie einen anderen oder lassen Sie --port weg.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Von %1 wurde noch nichts gelesen. Zuerst aktualisieren: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>Die älteren Daten sind noch nicht vollständig, deshalb ist diese Altersstruktur nicht endgültig. Für alles: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>Die älteren Daten sind noch nicht vollständig, deshalb sind diese Zahlungsmuster nicht endgültig. Für alles: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Diese Zahlungsmuster sind auf dem Stand vom %1, dem Tag der letzten Aktualisierung. Für heute: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>benutzerdefinierte Attribute</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Lesen: %1: bisher %2 Zeile, %3</numerusform>
            <numerusform>Lesen: %1: bisher %2 Zeilen, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lesen: %1: %2 von etwa %3 Zeile, %4</numerusform>
            <numerusform>Lesen: %1: %2 von etwa %3 Zeilen, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Verbindung mit UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Prüfung, was nicht mehr in UISP ist…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::RefreshCommand</name>
    <message>
        <source>Customer %1: </source>
        <translation>Kunde %1: </translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignInCommand</name>
    <message>
        <source>Signed in to %1 (%2) as %3.</source>
        <translation>Bei %1 (%2) angemeldet als %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>Das Token wurde nicht gespeichert: Geben Sie es bei jeder Aktualisierung in FRESHET_API_TOKEN an.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Von %1 (%2) abgemeldet. Das Token ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>Auf der Standardeingabe war kein API-Token.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>API-Token (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Geben Sie das API-Token mit --token-stdin auf der Standardeingabe oder in FRESHET_API_TOKEN an. Es wird nie aus der Befehlszeile genommen, wo andere es sehen könnten.</translation>
    </message>
</context>
</TS>
