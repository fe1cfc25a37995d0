<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="af_ZA" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Kliënte verfris</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Bevinding erken</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Erkenning teruggetrek</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Instellings verander</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Bediener verwyder</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Sertifikaat vertrou</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Uitgevoer</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Werklysnota</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Opskorting van ’n diens</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Opheffing van ’n opskorting</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>VIP in UISP gestel</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Uitstel in UISP gestel</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Nota by die kliënt</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>Kopie van desk.db het misluk</translation>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kliënt-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>state of a customer</comment>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit less what is owed; below zero the customer owes money</source>
        <translation>Krediet minus wat geskuld word; onder nul skuld die kliënt geld</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>Krediet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Geldeenheid</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dae agter</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Dae sedert die oudste onbetaalde faktuur se vervaldag</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Laaste fakture</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>Nuutste eerste. Vol kol: betyds betaal; halwe kol: laat betaal; ring: oop en agterstallig</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Soos op</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Hoe lank gelede UISP hierdie ry bevestig het</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Weg sedert</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Hoe lank gelede ’n verfrissing gevind het dat UISP nie meer hierdie ry het nie</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Mag aanmeld</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>Geargiveer</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Voornemend</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>Agterstallig in UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Dag van die maand, of datum, tot wanneer daar vir betaling gewag word</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Aktiewe dienste</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Opgeskorte dienste</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Geskep</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Vereffen</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Dag waarop daar niks meer te betaal was nie</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Oop</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dae laat</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>Van die vervaldag tot die vereffeningsdag, of tot vandag solank dit oop is</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Ongebruik</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>Die deel wat nog nie teen ’n faktuur verreken is nie</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Betaalwyse</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Betaal vir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Verskaffer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Diens</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Gefaktureer</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Aktief vanaf</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>Betyds</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>Laat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Versuim</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>Agterstallig vir so lank as wat die betaalreëls sê, of ingehaal deur ’n faktuur met ’n later vervaldag</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>Betyds %</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>Betyds % volgens waarde</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Gemiddeld oor vereffende fakture; betyds tel as 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Dae wanneer laat</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Gemiddeld oor fakture wat laat vereffen is</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Dae laat volgens waarde</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Dae laat met oop</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Gemiddeld oor vereffende en oop, agterstallige fakture</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Gemiddelde betaling</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Laaste betaling</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendens</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Onlangs laat</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>Laat of agterstallig onder die fakture met die jongste vervaldae, soveel as wat die betaalreëls sê</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Oudste agterstallig</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Hoe lank gelede die verfrissing geëindig het wat die verandering gevind het</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Watter</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>Die nommer of naam van die ry wat verander het</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Oud → nuut</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>Wat UISP voorheen gesê het en wat dit sedert hierdie verfrissing sê</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>Die nommer van die verfrissing wat die verandering gevind het</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sperdatum</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>Die laaste dag waarop betaling nog betyds is</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Dae verby</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Belowe teen</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>Die dag tot wanneer die kliënt belowe het om te betaal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Volgende kontak</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Toegewys aan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Hoe hulle betaal</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Bereken op</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Reël</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Erns</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Teenstrydigheid</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Die dokumente sê</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>UISP sê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat om te doen</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Eerste gesien</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Laaste gesien</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Opgelos</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Erken</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Erken deur</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Waarom dit so gelaat word</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Dokumente soos op</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Hoe lank gelede UISP die dokumente bevestig het waarmee die ry vergelyk word</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Dae sedert die sperdatum, of hoe lank dit nog tot dan is</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n faktuur</numerusform>
            <numerusform>%n fakture</numerusform>
        </translation>
    </message>
    <message>
        <source>refund</source>
        <translation>terugbetaling</translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message>
        <source>Acknowledged</source>
        <comment>findings</comment>
        <translation>Erken</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Aktief</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Bygevoeg</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Geargiveer</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>Kan opgeskort word</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Vrygestel</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Belowe om te betaal</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>Kontak vandag</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>Nog nie betaalbaar nie</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Welwillendheidskrediet</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Kredietnotas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliënte</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Konsepte</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Ooit gevind</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Verhoog</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Beëindig</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>Met uitstel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakture</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Laaste verfrissing</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Voornemende kliënte</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Nooit betaal</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Nuut</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Oop</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Betaal</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Deels betaal</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalings</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalings</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Opgelos</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Inligting</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>Teruggekom</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Nog niemand s’n nie</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Pakketweergawes</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Nietig</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>Dophou</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Nie opgebruik nie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>patterns of customers</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers of the worklist</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>findings</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Almal</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Agterstallig</translation>
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
        <translation>Opgeskort</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Opgeskort</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>%n of meer dae agterstallig</numerusform>
            <numerusform>%n of meer dae agterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n dag agterstallig</numerusform>
            <numerusform>%1–%n dae agterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dag agterstallig</numerusform>
            <numerusform>%n dae agterstallig</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Geld ontvang</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 agterstallig</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Kies alles</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stap &amp;op</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stap &amp;af</translation>
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
        <translation>&amp;Stoor</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Kanselleer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Maak toe</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Maak toe sonder om te stoor</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ont&amp;doen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Herdoen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Skrap</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Kies alles</translation>
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
        <translation>Stoor</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Stoor alles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Maak oop</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja vir &amp;alles</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ee vir alles</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Staak</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Probeer weer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoreer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Maak toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Pas toe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Stel terug</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Herstel verstekwaardes</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ont&amp;doen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Herdoen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopieer &amp;skakeladres</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Skrap</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Kies alles</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Nooit betaal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Verhoog</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>Dophou</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Nuut</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Vrygestel</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>vervaldag</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>wagtyd</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>uitstel</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>belofte</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP kan nie gelees word nie</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>uitstel kan nie gelees word nie</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>geen aktiewe diens nie</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>onder die minimum</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Inligting</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>beter</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>bestendig</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>slegter</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>konsep</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>onbetaal</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>deels betaal</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>betaal</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>nietig</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>verwerkte pro forma</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>pro forma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>voorberei</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>aktief</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>beëindig</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>opgeskort</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>voorberei, geblokkeer</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>ouer weergawe</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>toekomstige weergawe</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>gekwoteer</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>onaktief</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>geargiveer</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>geen diens nie</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>voornemende kliënt</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>kliënt</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>diens</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>faktuur</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>betaling</translation>
    </message>
    <message>
        <source>refund</source>
        <comment>one row</comment>
        <translation>terugbetaling</translation>
    </message>
    <message>
        <source>credit note</source>
        <comment>one row</comment>
        <translation>kredietnota</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what became of a row</comment>
        <translation>bygevoeg</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>verander</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>weg uit UISP</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>teruggekom</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>betyds</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>laat</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>oop en agterstallig</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>nog nie betaalbaar nie</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>gekrediteer</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>betaal, dag onbekend</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>Nuutste eerste: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>agterstallig</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>nie agterstallig nie</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>’n ander kliënt</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>skuld</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>krediet</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>netto</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>gefaktureer</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>totaal</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>oop</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>ontvang</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>ongebruik</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>behind an amount</comment>
        <translation>agterstallig</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>This report holds the versions of the program and of this computer, the settings, how many rows each list has, and how the last refreshes ended. It holds no names, addresses or telephone numbers, no amounts, no token and not the address of your server. Read it below before you save it; nothing is sent anywhere.</source>
        <translation>Hierdie verslag bevat die weergawes van die program en van hierdie rekenaar, die instellings, hoeveel rye elke lys het, en hoe die laaste verfrissings geëindig het. Dit bevat geen name, adresse of telefoonnommers nie, geen bedrae nie, geen token nie en ook nie die adres van u bediener nie. Lees dit hieronder voordat u dit stoor; niks word êrens heen gestuur nie.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Opgelos: die laaste oudit het dit nie meer gevind nie.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>UISP het nie meer hierdie ry nie.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>môre</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>oor %n dag</numerusform>
            <numerusform>oor %n dae</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Total %1 (%2)</source>
        <translation>Totaal %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TableSetup</name>
    <message>
        <source>Columns of %1</source>
        <translation>Kolomme van %1</translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message>
        <source>Customers</source>
        <translation>Kliënte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalings</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrone</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Werklys</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindings</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderings</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>kliënt</numerusform>
            <numerusform>kliënte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>diens</numerusform>
            <numerusform>dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>faktuur</numerusform>
            <numerusform>fakture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>betaling</numerusform>
            <numerusform>betalings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>patroon</numerusform>
            <numerusform>patrone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>bevinding</numerusform>
            <numerusform>bevindings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>verandering</numerusform>
            <numerusform>veranderings</numerusform>
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
        <translation>Qt %1 (gebou met %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freshet is vrye sagteware onder die GNU General Public License, weergawe 3 of later. Dit kom sonder enige waarborg.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Dit berus op:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Aangaande Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Weergawes en lisensies</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Die faktureringsprogram vir internetverskaffers wat UISP gebruik.</translation>
    </message>
</context>
<context>
    <name>freshet::AccountButton</name>
    <message>
        <source>Servers…</source>
        <translation>Bedieners…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Meld aan…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Meld af</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Sluit nou toe</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Slotinstellings…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Betaalreëls…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Verwyder hierdie bediener…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nie aangemeld nie</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Rekening: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>Hierdie venster is nou as %1 aangemeld, nie meer as %2 nie. Alles wat van nou af hier gedoen word, word onder die nuwe naam aangeteken.</translation>
    </message>
</context>
<context>
    <name>freshet::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <comment>button</comment>
        <translation>Erken</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Erken ’n bevinding</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Waarom dit gelaat word soos dit is</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Byvoorbeeld: met die kliënt ooreengekom, word volgende maand reggestel</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>Waarom word dit gelaat soos dit is?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>Die nota word met u naam op hierdie rekenaar en in die aktiwiteitslogboek bewaar. Die bevinding kom terug wanneer die feite daarvan verander.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Skryf asseblief neer waarom dit gelaat word soos dit is.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Rede in UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Proeflopie: kontroleer alles, stuur niks</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Lees die kliënte weer uit UISP…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Maak toe</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Niks is gestuur nie.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Verfris nou</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Kies ’n rede…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>Die redes vir opskorting kon nie gelees word nie; daarom kan niks opgeskort word nie. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP het geen rede vir opskorting nie. Voeg daar een by, onder die instellings vir opskorting.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Waar daar nog iets agterstallig is, sal UISP dalk nie weer self vir hierdie fakture opskort nie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Stuur een na die ander…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Hierdie API-token mag net lees, dus kan niks van hier af verander word nie. Meld aan met ’n token wat mag skryf.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Stop sodra die huidige versoek klaar is…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Met hierdie rede hef UISP nie self die opskorting op wanneer alles betaal is nie. Iemand moet dit ophef, hier of in UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Minstens een van hierdie kliënte het geld by UISP wat teen geen faktuur verreken is nie: kyk eers na die laaste kolom.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Iets is nog agterstallig: UISP slaan dit dalk oor wanneer dit van nou af self opskort.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Niks is agterstallig nie.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Geen diens van hierdie kliënt is opgeskort nie.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Hierdie diens is nie meer soos dit was toe u gekyk het nie; niks is gestuur nie.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>U opskortingsbeleid laat nie opskorting op hierdie dag toe nie.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Dit is betaal: UISP hou ’n krediet van %1 wat teen geen faktuur verreken is nie. Verreken dit in UISP teen die faktuur.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>UISP hou ’n krediet van %1 wat teen geen faktuur verreken is nie.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Iets het agterstallig geword sedert u gekyk het, en UISP slaan dit dalk oor wanneer dit van nou af self opskort. Niks is gestuur nie; kyk weer.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP het niks meer daar nie; dit is nie waarna u gekyk het nie. Niks is gestuur nie; kyk weer.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP het nou “%1” daar; dit is nie waarna u gekyk het nie. Niks is gestuur nie; kyk weer.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Die faktuur wat tel, is betaal: UISP hou ’n krediet van %1 wat teen geen faktuur verreken is nie. Verreken dit in UISP teen die faktuur.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>Niks is nou in UISP agterstallig nie.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>UISP sê nie vir hierdie token wat die kliënt skuld nie, daarom word niks gedoen nie. Meld aan met ’n token wat rekeninge mag sien.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Die horlosies van hierdie rekenaar en van UISP verskil met meer as vyf minute, en dae kan so nie getel word nie. Stel die horlosie reg en kyk weer.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Iets is betaal sedert u gekyk het. Niks is gestuur nie; kyk weer.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Niks is nog uit UISP gelees nie. Verfris eers.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>Die lys is ouer as %n minuut, dus word niks daarvolgens gedoen nie. Verfris eers.</numerusform>
            <numerusform>Die lys is ouer as %n minute, dus word niks daarvolgens gedoen nie. Verfris eers.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>UISP het geen pasgemaakte kliëntkenmerk met die sleutel “%1” nie. Voeg dit daar by, in die instellings van die CRM onder Custom attributes, of gee ’n ander sleutel in die betaalreëls hier.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Kon nie nou uit UISP gelees word nie, dus word niks gedoen nie. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Gestop voordat dit gestuur is.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Kon nie nou uit UISP gelees word nie, dus word niks gedoen nie. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Proeflopie: dit sou gestuur word.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>Dit kon nie opgeteken word voordat dit gestuur word nie, dus is dit nie gestuur nie. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>Die antwoord het verlore geraak, maar UISP wys dat dit deurgevoer is.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>Die antwoord het verlore geraak, en UISP wys dat dit nie deurgevoer is nie. Dit is nie weer gestuur nie.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Hierdie lys is intussen te oud, dus is niks gestuur nie. Begin weer.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>UISP kan nie op die oomblik gelees word nie, dus is niks verder gestuur nie.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>Wat gedoen word</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat gebeur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Diens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Nou in UISP</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niks</translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 diens is opgeskort.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n diens is opgeskort.</numerusform>
            <numerusform>%n dienste is opgeskort.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 opskorting is opgehef.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n opskorting is opgehef.</numerusform>
            <numerusform>%n opskortings is opgehef.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 kliënt is soos u dit wil hê.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n kliënt is soos u dit wil hê.</numerusform>
            <numerusform>%n kliënte is soos u dit wil hê.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 nota is geskryf.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n nota is geskryf.</numerusform>
            <numerusform>%n notas is geskryf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Proeflopie: 1 verandering sou gestuur word.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Proeflopie: %n verandering sou gestuur word.</numerusform>
            <numerusform>Proeflopie: %n veranderings sou gestuur word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Proeflopie: 1 diens sou gestuur word.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Proeflopie: %n diens sou gestuur word.</numerusform>
            <numerusform>Proeflopie: %n dienste sou gestuur word.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 kliënt sal VIP wees.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n kliënt sal VIP wees.</numerusform>
            <numerusform>%n kliënte sal VIP wees.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 kliënt sal nie meer VIP wees nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n kliënt sal nie meer VIP wees nie.</numerusform>
            <numerusform>%n kliënte sal nie meer VIP wees nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>Die uitstel van 1 kliënt sal weggeneem word.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>Die uitstel van %n kliënt sal weggeneem word.</numerusform>
            <numerusform>Die uitstel van %n kliënte sal weggeneem word.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 kliënt mag tot dag %1 van die maand betaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n kliënt mag tot dag %1 van die maand betaal.</numerusform>
            <numerusform>%n kliënte mag tot dag %1 van die maand betaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 kliënt mag tot %1 betaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n kliënt mag tot %1 betaal.</numerusform>
            <numerusform>%n kliënte mag tot %1 betaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>1 diens sal opgeskort word.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>%n diens sal opgeskort word.</numerusform>
            <numerusform>%n dienste sal opgeskort word.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>1 opskorting sal opgehef word.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>%n opskorting sal opgehef word.</numerusform>
            <numerusform>%n opskortings sal opgehef word.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>Die nota sal by 1 kliënt geskryf word.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>Die nota sal by %n kliënt geskryf word.</numerusform>
            <numerusform>Die nota sal by %n kliënte geskryf word.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Sal opgeskort word</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>Opskorting sal opgehef word</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Sal VIP wees</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Nie meer VIP nie</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Uitstel word weggeneem</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Word op %1 gestel</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Sal geskryf word</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Skort dienste op</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Hef opskortings op</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP in UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Betaling mag wag tot</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Nota by die kliënt in UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>1 is reeds so.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n is reeds so.</numerusform>
            <numerusform>%n is reeds so.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>1 kliënt word weggelaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>%n kliënt word weggelaat.</numerusform>
            <numerusform>%n kliënte word weggelaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>Kontroleer 1 kliënt</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Kontroleer %n kliënt</numerusform>
            <numerusform>Kontroleer %n kliënte</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>Skryf 1 nota</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Skryf %n nota</numerusform>
            <numerusform>Skryf %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>Verander 1 kliënt</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Verander %n kliënt</numerusform>
            <numerusform>Verander %n kliënte</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>Kontroleer 1 diens</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Kontroleer %n diens</numerusform>
            <numerusform>Kontroleer %n dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>Skort 1 diens op</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Skort %n diens op</numerusform>
            <numerusform>Skort %n dienste op</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>Hef 1 opskorting op</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>Hef %n opskorting op</numerusform>
            <numerusform>Hef %n opskortings op</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaat</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>Nie gestuur nie: proeflopie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Was reeds so</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>Deur UISP geweier</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie gestuur nie</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>Nie deurgevoer nie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog nie bekend nie</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Vooraf gestop</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>1 is weggelaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n is weggelaat.</numerusform>
            <numerusform>%n is weggelaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>1 is gestop voordat enigiets gestuur is.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n is gestop voordat enigiets gestuur is.</numerusform>
            <numerusform>%n is gestop voordat enigiets gestuur is.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 verg aandag: die laaste kolom sê waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n verg aandag: die laaste kolom sê waarom.</numerusform>
            <numerusform>%n verg aandag: die laaste kolom sê waarom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP is óf ja óf nee.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die nota is leeg.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Die nota is te lank; hoogstens %n karakter word toegelaat.</numerusform>
            <numerusform>Die nota is te lank; hoogstens %n karakters word toegelaat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Opgeskort. UISP wys dit.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>Die opskorting is opgehef. UISP wys dit.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Gestel. UISP wys dit.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Geskryf. UISP wys dit.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>Dit is reeds opgeskort; iemand was u voor.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>Dit is nie meer opgeskort nie; iemand was u voor.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>Dit is reeds so gestel; iemand was u voor.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>Presies dieselfde nota is reeds daar; iemand was u voor.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Hierdie API-token mag net lees. Meld aan met ’n token wat mag skryf om van hier af op te tree.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>UISP vra ons om stadiger te gaan. Probeer hierdie een oor ’n paar minute weer.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>UISP het dit geweier (kode %1). Kyk of die pasgemaakte kenmerk in UISP so ’n waarde aanvaar.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>UISP het dit geweier (kode %1). Kyk na die kliënt in UISP.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>UISP het dit geweier (kode %1). Kyk na die diens in UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>UISP het dit aanvaar, maar wys dit nie. Kyk na die kliënt in UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>UISP het dit aanvaar, maar wys dit nie. Kyk na die diens in UISP.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Iets anders is so pas vir hierdie kliënt gestuur. Kyk oor ’n paar minute weer.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Iets anders is so pas vir hierdie diens gestuur. Kyk oor ’n paar minute weer.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>Of dit deurgevoer is, kon nie uit UISP gelees word nie. Dit word nagegaan voordat enigiets anders vir hierdie kliënt gestuur word. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>Of dit deurgevoer is, kon nie uit UISP gelees word nie. Dit word nagegaan voordat enigiets anders vir hierdie diens gestuur word. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>Die antwoord het verlore geraak, en UISP wys dit nog nie. Dit is nie weer gestuur nie; dit word nagegaan voordat enigiets anders vir hierdie kliënt gestuur word.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>Die antwoord het verlore geraak, en UISP wys dit nog nie. Dit is nie weer gestuur nie; dit word nagegaan voordat enigiets anders vir hierdie diens gestuur word.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>Die antwoord oor kliënt %1 het vroeër verlore geraak; UISP wys dat dit deurgevoer is.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>Die antwoord oor kliënt %1 het vroeër verlore geraak; UISP wys dat dit nie deurgevoer is nie.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Iets vir kliënt %1 is ’n oomblik gelede gestuur en is dalk nog onderweg.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>Wat van ’n vroeëre verandering by kliënt %1 geword het, kon nie uit UISP gelees word nie. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>Die antwoord oor diens %1 van kliënt %2 het vroeër verlore geraak; UISP wys dat dit deurgevoer is.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>Die antwoord oor diens %1 van kliënt %2 het vroeër verlore geraak; UISP wys dat dit nie deurgevoer is nie.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>’n Aksie vir diens %1 van kliënt %2 is ’n oomblik gelede gestuur en is dalk nog onderweg.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>Wat van ’n vroeëre aksie vir diens %1 van kliënt %2 geword het, kon nie uit UISP gelees word nie. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>Die antwoord oor diens %1 van kliënt %2 het vroeër verlore geraak; UISP wys dit as opgeskort, maar om ’n ander rede, so iemand anders het dit gedoen.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>vir altyd</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>onleesbare instellings vervang</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>onleesbare opskortingsreëls vervang</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>die stelsel se vertroue</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gestuur</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedoen</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>was reeds so</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweier</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie gestuur nie</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>gevind dat dit gedoen is</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>gevind dat dit nie gedoen is nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>met soektog</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>met voorwaardes vir kolomme</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>belowe vir</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>toegewys aan</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>volgende kontak</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>minimum bedrae</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>dae om te wag ná die vervaldag</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>weeksdae vir opskorting (1: Maandag)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>vakansiedae</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>dae vooruit om te sê wie volgende is</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>hoogste ouderdom van data om op te tree, in minute</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>minute tussen verfrissings</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>volledige kontrole een keer per dag</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>dae wat veranderinge bewaar word</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>%1/%2 kliënte verfris (foute: %3). Tyd: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>0 kliënte verfris. Tyd: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>By %1 aangemeld</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Van %1 afgemeld</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>’n Ander sertifikaat van %1 is vertrou: SHA-256 %2 in plaas van %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>%1 is op %2 van hierdie rekenaar verwyder; dit het geen aktiwiteitslogboek gehad nie</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>%1 is op %2 van hierdie rekenaar verwyder; die aktiwiteitslogboek het %3 inskrywings gehad, die laaste met hash %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>%1 rye van %2 (%3) van momentopname %4 uitgevoer na %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Ouderdomsontleding soos op %1 van momentopname %2 uitgevoer, %3 reëls</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Rekeningstaat van kliënt %1 van momentopname %2 uitgevoer</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>kliënt %1: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>diens %1 van kliënt %2, rede %3: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>diens %1 van kliënt %2: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>kliënt %1, “%2”: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>kliënt %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>slegs momentopname %1</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>ouer as %1 uur</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Dubbelklik of druk Enter vir die besonderhede van hierdie verfrissing.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Besonderhede</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Soos dit neergeskryf is: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Verifieer</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Watter aksies</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Van watter tyd</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Van enige tyd</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laaste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laaste 7 dae</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laaste 30 dae</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Kontroleer dat geen inskrywing verander, uitgehaal of afgesny is sedert dit geskryf is nie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiwiteit</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle aksies</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Die aktiwiteit kon nie gelees word nie</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Geen resultate nie</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>Niks van hierdie aard is opgeteken nie.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Verwyder filter</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nog niks het gebeur nie</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Aanmeldings, verfrissings en veranderings aan instellings word hier opgeteken, met wie en wanneer.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Geverifieer %1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>Die volledige kontrole het dit bevestig.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>Die lys wat elke verfrissing lees, het dit bevestig.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>Die lys van oop fakture, wat elke verfrissing lees, het dit bevestig.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>Die lys van betalings wat aan niemand behoort nie, wat elke verfrissing lees, het dit bevestig.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Dit is bevestig toe hierdie kliënt se eie fakture en betalings gelees is.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Dit is toe gelees omdat dit nuut was of verander het.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>UISP se nuutste weergawe van hierdie ry kon nie gelees word nie: dit is hoe dit voorheen was.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Betaalde, nietige en verwerkte fakture word net deur die volledige kontrole weer gelees (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Betalings wat reeds bekend is, word net deur die volledige kontrole weer gelees (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>’n Patroon is so oud soos die oudste van dit waaruit dit bereken word. Betaalde fakture en bekende betalings word net deur die volledige kontrole weer gelees (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>so pas</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min. gelede</numerusform>
            <numerusform>%n min. gelede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n uur gelede</numerusform>
            <numerusform>%n uur gelede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag gelede</numerusform>
            <numerusform>%n dae gelede</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>UISP het nie meer hierdie ry nie. Momentopname %1 was die eerste sonder dit.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Nie alles wat hiervoor nodig is, is al gelees nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dae</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>Van enige ouderdom</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Ouer as %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Net rye wat UISP langer gelede bevestig het as ’n tyd wat u kies</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>Die oudste ry in hierdie syfer: bevestig %1.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Sommige van die rye word net deur die volledige kontrole weer gelees (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>nog nie bevestig nie</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>Lopend</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dag of meer</numerusform>
            <numerusform>%n dae of meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n dag</numerusform>
            <numerusform>%1–%n dae</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Soos op</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Uit UISP gelees</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Uitgevoer</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Ouderdomsontleding</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>Die geskiedenis van fakture en betalings word nog gelees. Die ouderdomsontleding kan geskryf word sodra dit volledig is.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 kan nie geskryf word nie. Kies ’n ander naam of gids. Niks is daar verander nie.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Stoor die ouderdomsontleding</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>Die ouderdomsontleding is geskryf na %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Hoe oud die skuld is</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Geldeenheid</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Krediet</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Netto saldo</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last line</comment>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>freshet::BalanceParts</name>
    <message>
        <source>%1 credit − %2 owing = %3 balance</source>
        <comment>amounts</comment>
        <translation>%1 krediet − %2 skuld = %3 saldo</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>%1 krediet − %2 skuld, maar UISP sê %3 saldo</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>Die waarde van “%1” kan nie gebruik word nie.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Hierdie lêer bevat nie betaalreëls van Freshet nie.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Hierdie betaalreëls is deur ’n nuwer weergawe van Freshet geskryf. Werk Freshet op hierdie rekenaar by.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>Freshet ken nie die instelling “%1” nie.</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>’n Instelling is twee keer in hierdie lêer, dus is dit nie duidelik watter een geld nie.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Maande wat meetel</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Onlangse fakture</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Versuim ná</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Nuut: minder fakture as</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Fakture vir die tendens</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Dae vir die tendens</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Merke in die strook</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Hoog: laat fakture</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Hoog: versuimde fakture</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Hoog: agterstallig vir meer as</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Verhoog: laat fakture</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Verhoog: laat fakture terwyl dit versleg</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Verhoog: agterstallig vir meer as</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Eerste stap vanaf dag</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Tweede stap vanaf dag</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Derde stap vanaf dag</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Laaste stap vanaf dag</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Dieselfde betaling twee keer: binne</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Aktief hoewel agterstallig vir meer as</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Rye weg of verander in die laaste</translation>
    </message>
    <message>
        <source>VIP tag</source>
        <translation>VIP-etiket</translation>
    </message>
    <message>
        <source>VIP attribute</source>
        <translation>VIP-kenmerk</translation>
    </message>
    <message>
        <source>Grace attribute</source>
        <translation>Uitstelkenmerk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>“%1” is %2; dit moet %3 wees.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>“%1” is %2; dit moet van %3 tot %4 wees.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>“%1” is leeg; vul dit asseblief in.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>“%1” is te lank; hoogstens %n karakter word toegelaat.</numerusform>
            <numerusform>“%1” is te lank; hoogstens %n karakters word toegelaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>Hoog vra meer laat fakture as die aantal onlangse fakture waarna gekyk word.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>Verhoog mag nie meer laat fakture vra as Hoog nie.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>Verhoog vra meer laat fakture terwyl dit versleg as die aantal onlangse fakture waarna gekyk word.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Die dae agterstallig van Verhoog mag nie meer wees as dié van Hoog nie.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Elke stap van die ouderdomsontleding moet op ’n later dag begin as die een voor dit.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>VIP en uitstel het twee verskillende kenmerke nodig.</translation>
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
        <translation>nou</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age of a row, short</comment>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a row, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a row, short: days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Die bediener wat vir %1 antwoord, bewys homself met ’n ander sertifikaat as die een wat u vertrou het. Dit is dalk hernu; of iemand staan tussen u en die bediener. Niks is daarheen gestuur nie, en niks sal gestuur word voordat u besluit nie. Wat u in die venster sien, is wat voorheen gelees is.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Die sertifikaat van %1 word nie meer vertrou nie; dit het dalk verval, of iemand staan tussen u en die bediener. Niks is daarheen gestuur nie, en niks sal gestuur word voordat u besluit nie. Wat u in die venster sien, is wat voorheen gelees is.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Die bediener se sertifikaat word nie vertrou nie</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Stuur niks</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Vertrou die sertifikaat wat nou gewys word</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>Die bediener wys weer die vertroude sertifikaat. Niks is verander nie.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>Ek het die vingerafdruk vergelyk: vertrou hierdie sertifikaat vir hierdie bediener</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALARM: dit is nie die sertifikaat wat u voorheen vertrou het nie. Vra wie ook al die bediener bestuur of dit hernu is, en moenie voortgaan voordat u weet nie.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>Voorheen vertrou, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Nou gewys:
Uitgereik aan: %1
Uitgereik deur: %2
Geldig: %3 tot %4
SHA-256:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>Die sertifikaat wat nou gewys word, SHA-256: %1</translation>
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
        <translation>Wys dit onder al die veranderings</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>Die %1 verandering van hierdie kliënt</numerusform>
            <numerusform>Al %1 veranderings van hierdie kliënt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>Hoe lank veranderings bewaar word, is nie so gestel dat hierdie weergawe van Freshet dit kan lees nie. Kies dit weer op die bladsy van veranderings.</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Betaal deur</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Geneem van</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Gekrediteer aan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>Opgeskort in UISP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Pasgemaakte kenmerke</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Maatskappy</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>Pasgemaakte ID</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>Is ’n maatskappy</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kliënt sedert</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prys</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Maande in ’n tydperk</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Aktief tot</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Rede vir opskorting</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaal</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Oninvorderbaar</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Pro forma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Gemaak uit pro forma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Faktuur daaruit gemaak</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Verskaffer</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Nommer by die verskaffer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 op faktuur %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1 terugbetaal deur %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 van betaling %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 van kredietnota %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
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
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>button: show figures</comment>
        <translation>Syfers</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 as ’n grafiek</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 in syfers</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dae</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Outstanding (DSO)</source>
        <translation>Uitstaande (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>Op sy beste</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Teruggetel</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Ingevorder (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>Uitstaande (DSO): van %1 op %2 tot %3 op %4.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Sê vanaf waar of tot waar.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” is nie ’n datum nie.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is nie ’n getal nie.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>Die begin kom ná die einde.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>Daar is geen voorwaarde genaamd “%1” nie.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Hierdie tabel het geen kolom genaamd “%1” nie.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>Die kolom “%1” kan nie so gefiltreer word nie.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Tik wat in die kolom moet staan.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Kies minstens een woord.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Kolomfilters gebruik “all” of “any”, nie “%1” nie.</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>Die kolomfilter is onvolledig, of bevat meer as ’n filter.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Kolomfilters</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Enige hiervan</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Almal hiervan</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Druk om te verander.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Verwyder die filter: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>Filtreer %1 volgens ’n kolom</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Kolom:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>Voor&amp;waarde:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreek</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Voeg filter by</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Woorde</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field</comment>
        <translation>Teks</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Teks:</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>T&amp;ot:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>V&amp;anaf die dag</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>Tot &amp;en met die dag</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Bedrae word in elke ry se eie geldeenheid vergelyk.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>In persent, van 0 tot 100.</translation>
    </message>
</context>
<context>
    <name>freshet::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdragte</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Soek ’n opdrag</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil u doen?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Verwyder</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Laat ’n ongeënkripteerde adres toe (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Toets verbinding</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindingsinstellings</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Kies lêer…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Kies die maatskappy se sertifikaatowerheid</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Verwyder die maatskappy se sertifikaatowerheid</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Sertifikaatowerheid van u maatskappy</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Dan kan enigiemand langs die pad die token en al u kliëntedata lees. Hierdie rekenaar self het geen toestemming nodig nie.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Hierdie lêer kan nie gelees word nie.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>Vertrou vir hierdie bediener: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Geen: net die owerhede wat hierdie rekenaar vertrou.</translation>
    </message>
</context>
<context>
    <name>freshet::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopieer %1</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / maand</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / jaar</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 maand</numerusform>
            <numerusform>%1 / %2 maande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>%1 gekrediteer op %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 betaal op %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 gedek</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… en nog %1</numerusform>
            <numerusform>… en nog %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>%1 dag agterstallig</numerusform>
            <numerusform>%1 dae agterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 dag laat</numerusform>
            <numerusform>%1 dae laat</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>betyds</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>in %n faktuur</numerusform>
            <numerusform>in %n fakture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, geen agterstallig nie</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, oudste %2 dag agterstallig</numerusform>
            <numerusform>%1, oudste %2 dae agterstallig</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>betaling mag tot %1 wag</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>betaling kon tot %1 wag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>UISP gee nie die rekening van hierdie kliënt nie</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ander</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>wat UISP buiten hierdie fakture as skuld tel, soos onbetaalde pro formas</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Krediet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktuur</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Oop</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dae agter</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Geskep</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Betaal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Betaalwyse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Ongebruik</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Kliëntkaart</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Kliëntbesonderhede</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Maak oop in UISP</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Maak kliëntkaart toe</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Maak toe</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Stoor as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Rekeningstaat</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Kies ’n ry om die kliënt hier te sien.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Hierdie kliënt is nie onder die rye wat uit UISP gelees is nie.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month and year</comment>
        <translation>sedert %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 gekopieer</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1. Only the full check reads all of them.</source>
        <comment>an age</comment>
        <translation>Die oudste hiervan: bevestig %1. Net die volledige kontrole lees hulle almal.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>Die oudste hiervan: bevestig %1.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Weg uit UISP sedert %1, momentopname %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Bevestig %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>Wys in die bevindings</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Wys hierdie rye, wat UISP nie meer het nie</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading: telephone, e-mail</comment>
        <translation>Kontak</translation>
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
        <translation>Teenstrydighede</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tydlyn</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Oop fakture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalings</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Laaste fakture</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Weg uit UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat verander het</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aksies</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Aksies</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Nota, belofte, kontak…</translation>
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
        <translation>Betaling mag wag tot…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Nota by die kliënt…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Skort op…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Hef opskorting op…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Reeds VIP deur die etiket “%1”.</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>VIP deur die etiket “%1”, wat net in UISP verwyder kan word.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Hierdie kliënt is reeds VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Hierdie kliënt is nie VIP nie.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>As VIP word die kliënt nie van hier af opgeskort nie.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>Die kliënt mag weer opgeskort word wanneer iets agterstallig is.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>Betaling moet weer teen die vervaldag inkom.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>Betaling van elke faktuur mag een keer wag tot dag %1 van die maand.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>%1 is verby: dit gee geen verdere uitstel nie.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>Betaling mag tot %1 wag.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>Dit is reeds so in UISP.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>Presies dieselfde nota is vandag geskryf.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>Personeel sien dit in UISP, in die kliënt se logboek.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>%1 behoort aan ’n ander gebruiker. Freshet maak dit nie oop nie, want daardie gebruiker kan lees en verander wat daar bewaar word. Kies ’n ander gids met --data-dir.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>Ander gebruikers kan %1 lees, en dit kan nie verander word nie.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Die faktureringsprogram vir internetverskaffers wat UISP gebruik.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Probeer alles met ’n denkbeeldige verskaffer op hierdie rekenaar.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Hoeveel kliënte die demonstrasie het.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Hou alle lêers daar.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark of system.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstrasie</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>Die ingeboude UISP kon nie begin word nie.
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
        <translation>Meer maniere om te verfris</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedskap</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Meer gereedskap</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Soek</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Soek kliënte, fakture, telefoonnommers…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Die filters laat geen ry oor nie: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>Niks onder “%1” bevat “%2” nie.</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>Geen ry hoort tans onder “%1” nie.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>Daar is geen ry van hierdie kliënt nie.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>Niks word bewaar van wat hierdie verfrissing verander het nie.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Geen ry bevat “%1” nie.</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Geen ry is ouer as %1 nie.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 Rye wat nie ouer as %2 is nie, word nie gewys nie.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog nie gekontroleer nie</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>Die volgende verfrissing vergelyk kliënte, dienste, fakture en betalings met mekaar.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Geen teenstrydighede nie</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Kliënte, dienste, fakture en betalings is met mekaar vergelyk: %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Nog niks uit UISP gelees nie</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>Druk “Verfris data” om kliënte, dienste, fakture en betalings te lees.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Geen resultate nie</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Verwyder filter</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nog geen veranderings nie</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>Wat UISP ook al van nou af byvoeg, verander of verwyder, word ná elke verfrissing hier gelys.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Niemand is agterstallig nie</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Wie agterstallig is, word ná elke verfrissing hier gelys, met die dag vanaf wanneer opskorting moontlik is.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nog niks hier nie</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>UISP het geen rye vir hierdie tabel nie. Hulle verskyn met die volgende verfrissing nadat iemand hulle daar byvoeg.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Gekanselleer. Niks is verander nie.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>UISP het te lank geneem om te antwoord. Probeer weer; as dit stadig bly, kyk na die bediener.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>Die bedieneradres is nie gevind nie. Kontroleer die spelling en die internetverbinding.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>Die bediener is daar, maar weier die verbinding. Kontroleer die poort, en of UISP loop.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>Die verbinding is verbreek voordat die antwoord volledig was. Probeer weer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>Die bediener se sertifikaat word nie vertrou nie. Iemand luister dalk af; vertrou dit net as u weet dat dit u eie bediener s’n is.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>Die bediener het ons na ’n ander adres aangestuur. U token is nie daarheen gestuur nie. Kontroleer die bedieneradres.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>UISP aanvaar nie hierdie API-token nie. Kontroleer dit, of maak ’n nuwe een in UISP.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>UISP het nie meer so ’n rekord nie.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>UISP vra ons om stadiger te gaan. Probeer oor ’n paar minute weer.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>UISP het tans self ’n probleem. Probeer oor ’n paar minute weer.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Daar is ’n bediener by hierdie adres, maar dit antwoord nie soos UISP nie. Kontroleer die adres.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>Die bediener se antwoord was veel groter as enige werklike een. Dit is nie verder gelees nie.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>’n Ander program gebruik Freshet se lêers. Maak dit toe en probeer weer.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>Die skyf is vol. Wat u sien, is die laaste volledige data; maak plek en verfris weer.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>Die plaaslike datalêer is beskadig. Dit is opsygesit; verfris om alles weer uit UISP te laai.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>Die lêer desk.db van hierdie bediener is beskadig. Dit bevat die aktiwiteitslogboek, notas en reëls, wat UISP nie het nie. Maak Freshet toe en sit die nuutste kopie uit die gids backups langsaan in die plek daarvan, of skuif dit weg om ’n nuwe een te begin.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Die plaaslike data is deur ’n nuwer weergawe van Freshet geskryf. Werk Freshet op hierdie rekenaar by.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>Freshet kon nie die plaaslike lêers lees of skryf nie.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Hierdie rekenaar het geen sleutelringdiens nie, dus word die token net vir hierdie sessie bewaar.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Die stelsel se sleutelring is toegesluit, dus word die token net vir hierdie sessie bewaar. Ontsluit dit en meld weer aan om dit te bewaar.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>Die stelsel se sleutelring het toegang geweier, dus word die token net vir hierdie sessie bewaar.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>Die stelsel se sleutelring het nie betyds geantwoord nie, dus word die token net vir hierdie sessie bewaar.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>Geen token word vir hierdie bediener bewaar nie. Meld asseblief aan.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>Daar was ’n fout met die stelsel se sleutelring, dus word die token net vir hierdie sessie bewaar.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>U is nie aangemeld nie. Meld aan om uit UISP te lees.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>’n Verfrissing is reeds aan die gang.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>Die instaanbediener vra ’n gebruikernaam en wagwoord, of aanvaar nie dié wat dit gekry het nie. Kontroleer hulle in die verbindingsinstellings.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>Die instaanbediener kan nie bereik word nie, of laat ons nie na die bediener deur nie. Kontroleer die adres en poort daarvan in die verbindingsinstellings.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Hierdie API-token mag nie %1 lees nie. Gee die UISP-gebruiker daarvan daardie reg, of gebruik ’n ander token.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>UISP het die versoek vir %1 geweier (kode %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>UISP se antwoord vir %1 kon nie gelees word nie. Die ou rye bly; probeer weer.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>Een rekord uit UISP kon nie gelees word nie: %1. Dit is oorgeslaan; wat voorheen bekend was, bly.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>Die stelsel se sleutelring gee nie die instaanbediener se wagwoord nie. Ontsluit die sleutelring en probeer weer, of tik die wagwoord in by die verbindingsinstellings.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, met “%2” daarin</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Net van die kliënt</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Net van die momentopname</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaardes</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Net ouer as</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>Daar is nie genoeg plek vir tydelike lêers om %1 saam te stel nie. Maak plek en probeer weer. Niks is daar verander nie.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Daar is nie genoeg plek om %1 te skryf nie. Maak plek of kies ’n ander gids. Niks is daar verander nie.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 kan nie geskryf word nie. Dit is dalk in ’n ander program oop, of die gids laat dit nie toe nie. Kies ’n ander naam of gids. Niks is daar verander nie.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>Hoogstens %1 ry kan gedruk word. Kies minder rye, of voer hulle uit.</numerusform>
            <numerusform>Hoogstens %1 rye kan gedruk word. Kies minder rye, of voer hulle uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Druk %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Voer %1 uit</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Teks vir sigblaaie (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkboek (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Rye</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Uit UISP gelees</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Uitgevoer</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Skryf rye…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a window</comment>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Die uitvoer is gekanselleer. Niks is geskryf nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n ry geskryf na %1</numerusform>
            <numerusform>%n rye geskryf na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>’n Excel-blad kan hoogstens %L1 rye bevat. Kies minder rye of voer as CSV uit.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Rye word gelees…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Druk</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Die druk is gekanselleer.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
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
        <translation>Filters</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Meer ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Nog filters</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 van %2 tot %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> of </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>is presies</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>van … tot …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is nie leeg nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 bevat “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 is “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1 is leeg</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1 is nie leeg nie</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> of </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> en </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Vergelyk die rekening met die fakture en betalings daarvan in UISP voordat u enigiets opskort.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Maak die faktuur in UISP oop en stel die betalings daarvan reg; vra tot dan geen geld nie.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Ontkoppel dit in UISP en koppel dit weer, sodat die dele daarvan opnuut bereken word.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Stel die pasgemaakte kenmerk van die kliënt in UISP reg; skort tot dan niemand op nie.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Stel die vervaldag van die faktuur in UISP reg.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Maak staat op die fakture: UISP se eie merk word reggestel deur ’n taak wat nou en dan loop.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Vra wie dit verander het: wat uitgereik is, moet nietig verklaar en nuut uitgereik word.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Vra wie dit verander het: ’n betaling wat verkeerd geboek is, moet geskrap en nuut ingevoer word.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Kyk in UISP wie se ry dit is; bedrae van twee geldeenhede word nooit bymekaargetel nie.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>As niemand bedoel het om dit te skrap nie, kyk in UISP se logboek wie dit gedoen het.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Net ter inligting: UISP dokumenteer nie hoe dit sy kontroleskerm bereken nie.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>UISP sê dat die kliënt %2 skuld, maar die oop fakture tel op tot %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>UISP sê dat die kliënt ’n krediet van %2 het, maar die ongebruikte betalings tel op tot %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>UISP sê dat die saldo %2 is, maar krediet minus wat geskuld word, is %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>Faktuur %3 is nietig, maar betalings van %1 is steeds daarteen verreken.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>Faktuur %3 is as betaal gemerk, maar %1 daarvan is oop.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>Faktuur %3 is as onbetaal gemerk, maar %1 daarvan is oop.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>Faktuur %3 is as deels betaal gemerk, maar niks daarvan is betaal nie.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>Faktuur %3 is as deels betaal gemerk, maar niks daarvan is oop nie.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>Die totaal van faktuur %3 is %2, maar wat betaal is en wat oop is, tel op tot %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>Die betaling is %2, maar die dele daarvan tel op tot %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>Betalings van %1 is teen faktuur %3 verreken, waarvan die totaal %2 is.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>UISP merk die kliënt as agterstallig, maar geen faktuur is dit nie.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>UISP merk nie die kliënt as agterstallig nie, maar %1 is agterstallig.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>%1 is agterstallig, die oudste faktuur sedert %4, maar die diens “%3” is aktief.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Besluit in die werklys of die diens opgeskort moet word.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>Die diens “%3” is weens onbetaalde fakture opgeskort, maar niks is agterstallig nie.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>Die diens “%3” is opgeskort, maar die kliënt is geargiveer.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Beëindig die diens in UISP, of herstel die kliënt.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>Dit lyk asof die betaling van %2 betaling %3 van %4 is wat twee keer ingevoer is.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Vra of die kliënt twee keer betaal het; indien nie, skrap een van die betalings in UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>Faktuurnommer %3 is twee keer gegee, aan die fakture %1 en %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Gee een van die twee fakture ’n ander nommer in UISP.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>Faktuur %3 van %1 het geen vervaldag nie.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>Faktuur %3 was op %2 betaalbaar, voordat dit op %1 uitgereik is.</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Hierdie faktuur is in %2, maar die kliënt se rekening is in %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Hierdie betaling is in %2, maar die kliënt se rekening is in %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Hierdie terugbetaling is in %2, maar die kliënt se rekening is in %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Hierdie kredietnota is in %2, maar die kliënt se rekening is in %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Hierdie diens is in %2, maar die kliënt se rekening is in %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>UISP het nie meer die faktuur “%3” nie.</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>UISP het nie meer die betaling “%3” nie.</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>UISP het nie meer die terugbetaling “%3” nie.</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>UISP het nie meer die kredietnota “%3” nie.</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>UISP het nie meer die diens “%3” nie.</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>UISP het nie meer die kliënt “%3” nie.</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>Die faktuur is ná uitreiking van kliënt %1 na kliënt %2 geskuif, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Die nommer van die faktuur is ná uitreiking van %1 na %2 verander, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>Die betaalwyse van die betaling is verander nadat dit geboek is, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Die geldeenheid van die faktuur is ná uitreiking van %1 na %2 verander, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Die bedrag van die faktuur is ná uitreiking van %1 na %2 verander, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Die geldeenheid van die betaling is van %1 na %2 verander nadat dit geboek is, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Die bedrag van die betaling is van %1 na %2 verander nadat dit geboek is, sonder ’n nuwe datum.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>UISP se kontroleskerm sê dat %2 betaalbaar is; die oop fakture tel op tot %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>UISP se kontroleskerm sê dat %2 agterstallig is; die fakture tel op tot %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Kliënte met agterstallige fakture: UISP se kontroleskerm tel %2, die fakture gee %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Kliënte met ’n opgeskorte diens: UISP se kontroleskerm tel %2, die dienste gee %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>Of die kliënt VIP is, kan nie uit “%3” gelees word nie.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>Tot wanneer betaling mag wag, kan nie uit “%3” gelees word nie.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>Die terugbetaling is %2, maar die betaling waaruit dit gekom het, het %1 oorgehad.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Maak die terugbetaling in UISP oop en vergelyk dit met die betaling waaruit dit gekom het.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>%2 daarvan behoort by faktuur #%3, wat kliënt %4 s’n is.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>%2 daarvan behoort by faktuur #%3, wat niemand s’n is nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>%2 daarvan behoort by faktuur #%3, wat UISP nie het nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>%2 daarvan behoort by betaling #%3, wat kliënt %4 s’n is.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>%2 daarvan behoort by betaling #%3, wat niemand s’n is nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>%2 daarvan behoort by betaling #%3, wat UISP nie het nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>%2 daarvan behoort by kredietnota #%3, wat kliënt %4 s’n is.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>%2 daarvan behoort by kredietnota #%3, wat niemand s’n is nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>%2 daarvan behoort by kredietnota #%3, wat UISP nie het nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>%2 daarvan behoort by terugbetaling #%3, wat kliënt %4 s’n is.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>%2 daarvan behoort by terugbetaling #%3, wat niemand s’n is nie.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>%2 daarvan behoort by terugbetaling #%3, wat UISP nie het nie.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Hef die opskorting in UISP op, of gee dit die rede wat werklik geld.</translation>
    </message>
</context>
<context>
    <name>freshet::FindingPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Erken…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take back an acknowledgement</comment>
        <translation>Trek terug</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Maak oop in UISP</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Die dokumente sê</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>UISP sê</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>Die bevinding tel weer as oop</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Reël %1. Eerste gevind %2, laaste %3, en sedert %4 nie meer nie.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Reël %1. Eerste gevind %2, en laaste %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>So gelaat deur %1, %2: %3</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <comment>an age</comment>
        <translation>bevestig %1</translation>
    </message>
</context>
<context>
    <name>freshet::FindingsPage</name>
    <message>
        <source>This finding is not open any more: the last refresh no longer found it.</source>
        <translation>Hierdie bevinding is nie meer oop nie: die laaste verfrissing het dit nie meer gevind nie.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>Die bevinding word gelaat soos dit is.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>’n Verfrissing het intussen ander bedrae vir hierdie bevinding gebring. Lees dit weer voordat u dit laat soos dit is.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>Die bevinding tel weer as oop.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>die token</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>die instaanbediener se wagwoord</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>die PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n lêer (%1)</numerusform>
            <numerusform>%n lêers (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>%1 is uit die lys verwyder; niks anders daarvan is bewaar nie.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>%1 is van hierdie rekenaar verwyder: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Skrap die token in UISP om veilig te wees.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Verwyder die inskrywing “freshet” met die hand uit die sleutelring.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>Die sleutelring kon nie geraadpleeg word nie, dus is %1 dalk nog daarin. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>Van %1 faktuur oop ná die vervaldag, dié wat %2 dae of langer agterstallig is, of ingehaal is deur ’n faktuur met ’n later vervaldag: %3</numerusform>
            <numerusform>Van %1 fakture oop ná die vervaldag, dié wat %2 dae of langer agterstallig is, of ingehaal is deur ’n faktuur met ’n later vervaldag: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 betyds / (%1 betyds + %2 laat + %3 oop en agterstallig) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 gefaktureer en betyds betaal / (%1 betyds + %2 laat + %3 oop en agterstallig) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Geen faktuur in die kliënt se eie geldeenheid met ’n vervaldag van %1 tot %2 is op ’n bekende dag vereffen of is agterstallig nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 dag laat altesaam / (%2 betyds vereffen + %3 laat vereffen) = %4 dae</numerusform>
            <numerusform>%1 dae laat altesaam / (%2 betyds vereffen + %3 laat vereffen) = %4 dae</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Geen faktuur met ’n vervaldag van %1 tot %2 is laat vereffen nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 dag laat altesaam / %2 laat vereffen = %3 dae</numerusform>
            <numerusform>%1 dae laat altesaam / %2 laat vereffen = %3 dae</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Geen faktuur in die kliënt se eie geldeenheid met ’n vervaldag van %1 tot %2 is op ’n bekende dag vereffen nie.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × dae (elke vereffende faktuur se totaal × die dae laat daarvan, opgetel) / %2 (hulle totale, opgetel) = %3 dae</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 dag laat van vereffende fakture + %2 dae tot dusver van oop, agterstallige fakture) / (%3 vereffen + %4 oop en agterstallig) = %5 dae</numerusform>
            <numerusform>(%1 dae laat van vereffende fakture + %2 dae tot dusver van oop, agterstallige fakture) / (%3 vereffen + %4 oop en agterstallig) = %5 dae</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>Die kliënt het van %1 tot %2 niks in die eie geldeenheid betaal nie.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 ontvang / aantal betalings: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>Die kliënt het tot en met %1 niks betaal nie.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>Die kliënt se nuutste betaling tot en met %1 is gedateer %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>’n Tendens het %1 betaalbare faktuur nodig waarvan die dae laat bekend is; daar is %2.</numerusform>
            <numerusform>’n Tendens het %1 betaalbare fakture nodig waarvan die dae laat bekend is; daar is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Laat of agterstallig in die %1 faktuur met die jongste vervaldag: %2</numerusform>
            <numerusform>Laat of agterstallig onder die %1 fakture met die jongste vervaldae: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Hier: %1 van die laaste %2 laat of agterstallig, %3 versuim, die oudste %4 dag agterstallig.</numerusform>
            <numerusform>Hier: %1 van die laaste %2 laat of agterstallig, %3 versuim, die oudste %4 dae agterstallig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Geen faktuur met ’n vervaldag van %1 tot %2 is op ’n bekende dag vereffen nie.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Geen faktuur met ’n vervaldag van %1 tot %2 is op ’n bekende dag vereffen of is agterstallig nie.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>Geen persentasie word vir minder as %1 betaalbare faktuur gegee solank niks agterstallig is nie.</numerusform>
            <numerusform>Geen persentasie word vir minder as %1 betaalbare fakture gegee solank niks agterstallig is nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>Die laaste %1 faktuur is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, minstens %5 minder, wat beter is</numerusform>
            <numerusform>Die laaste %1 fakture is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, minstens %5 minder, wat beter is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>Die laaste %1 faktuur is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, ’n verandering van minder as %5, wat bestendig is</numerusform>
            <numerusform>Die laaste %1 fakture is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, ’n verandering van minder as %5, wat bestendig is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>Die laaste %1 faktuur is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, minstens %5 meer, wat slegter is</numerusform>
            <numerusform>Die laaste %1 fakture is gemiddeld %2 dae laat, die %1 daarvoor was %3: %2 − %3 = %4 dae, minstens %5 meer, wat slegter is</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>Die laaste faktuur is %1 dae laat, die een daarvoor was %2: %1 − %2 = %3 dae, minstens %4 minder, wat beter is</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>Die laaste faktuur is %1 dae laat, die een daarvoor was %2: %1 − %2 = %3 dae, ’n verandering van minder as %4, wat bestendig is</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>Die laaste faktuur is %1 dae laat, die een daarvoor was %2: %1 − %2 = %3 dae, minstens %4 meer, wat slegter is</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Nooit betaal: ’n betaling is versuim, en die kliënt het nog nooit enigiets betaal nie.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Hoog: minstens %1 van die laaste %2 fakture laat of agterstallig, of minstens %3 versuim, of die oudste vir meer as %4 dag agterstallig.</numerusform>
            <numerusform>Hoog: minstens %1 van die laaste %2 fakture laat of agterstallig, of minstens %3 versuim, of die oudste vir meer as %4 dae agterstallig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Verhoog: minstens %1 van die laaste %2 fakture laat of agterstallig, of die oudste vir meer as %3 dag agterstallig, of ’n verslegtende tendens met minstens %4 daarvan.</numerusform>
            <numerusform>Verhoog: minstens %1 van die laaste %2 fakture laat of agterstallig, of die oudste vir meer as %3 dae agterstallig, of ’n verslegtende tendens met minstens %4 daarvan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Dophou: die laaste %1 faktuur laat of agterstallig, of enigiets agterstallig.</numerusform>
            <numerusform>Dophou: minstens 1 van die laaste %1 fakture laat of agterstallig, of enigiets agterstallig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Nuut: minder as %1 faktuur tot dusver betaalbaar, geen laat en niks agterstallig nie.</numerusform>
            <numerusform>Nuut: minder as %1 fakture tot dusver betaalbaar, geen laat en niks agterstallig nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Goed: die laaste %1 faktuur nie laat nie, en niks agterstallig nie.</numerusform>
            <numerusform>Goed: geen van die laaste %1 fakture laat nie, en niks agterstallig nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Fakture met ’n vervaldag van %1 tot %2 wat op of voor die vervaldag vereffen is: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Fakture met ’n vervaldag van %1 tot %2 wat ná die vervaldag vereffen is: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Fakture met ’n vervaldag van %1 tot %2 wat ná die vervaldag nog oop is: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Nog geen data nie</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Niks is tot dusver uit UISP gelees nie.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Bygewerk %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Data van %1, momentopname %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. Die verfrissing daarna het misluk.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Nog geen data nie. Die verfrissing het misluk.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>Die laaste verfrissing kon nie alles lees nie.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. Die laaste verfrissing kon nie alles lees nie.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>Dit is nie ’n dag van die maand (1 tot 31) of ’n datum soos 2026-02-24 nie.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Tot hierdie datum</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Tot hierdie dag van die maand</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Nie meer nie: betaling teen die vervaldag</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>’n Dag van die maand tel een keer vir elke faktuur: die eerste sodanige dag op of ná die vervaldag.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Slaan oor</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappe</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. U bediener en hierdie kopie</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>Freshet lees van u UISP-bediener en hou ’n kopie op hierdie rekenaar. Dit meld aan met ’n API-token, wat UISP onder Settings → Users → API tokens maak.</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>Die token gaan in die sleutelring van hierdie rekenaar en nêrens anders heen nie. Niks word na enigiemand anders as u eie bediener gestuur nie.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Verfris</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>Die groen knoppie, of %1, bring alles op datum. U kan intussen voortwerk. Die eerste keer is die huidige stand binne ’n minuut daar; die geskiedenis volg in die agtergrond.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>Hoe oud die syfers is, staan regs in die statusbalk, en langs elke syfer.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. Vind u weg</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>Die oorsig wys waar die geld is; klik op enigiets om die rye daarvan te sien. Kies ’n ry in ’n tabel en die kliënt se kaart maak aan die kant oop, met die rede vir elke oordeel.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 soek, %2 lys alles wat gedoen kan word, %3 maak die hulp oop.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Deursoek die hulp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpe</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Teks van die onderwerp</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Geen onderwerp bevat dit nie. Probeer ’n ander woord, of maak die veld leeg om alle onderwerpe te sien.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>geskiedenis laai nog</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Ouer fakture en betalings word nog in die agtergrond gelees. Hoe kliënte betaal, word gewys sodra almal daar is.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>Die sleutelring gee nie die PIN nie. Ontsluit die sleutelring en probeer weer, of meld af.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Dit is nie die PIN nie.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>Die sleutelring gee nie die token nie. Ontsluit die sleutelring en probeer weer, of meld af en weer aan.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>Die sleutelring het nie die PIN aanvaar nie. Die venster sluit sonder ’n PIN toe.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>Die sleutelring het nie die PIN verwyder nie, dus word dit steeds gevra.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>Dit is nie die PIN nie. Wag %n sekonde voor die volgende poging.</numerusform>
            <numerusform>Dit is nie die PIN nie. Wag %n sekondes voor die volgende poging.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Instaanbediener: soos hierdie rekenaar opgestel is</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Instaanbediener: geen</translation>
    </message>
    <message>
        <source>Proxy (HTTP): %1</source>
        <translation>Instaanbediener (HTTP): %1</translation>
    </message>
    <message>
        <source>Proxy (SOCKS5): %1</source>
        <translation>Instaanbediener (SOCKS5): %1</translation>
    </message>
    <message>
        <source>Trusts every certificate signed by: %1 (SHA-256 %2)</source>
        <translation>Vertrou elke sertifikaat wat onderteken is deur: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Vertrou hierdie een sertifikaat: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>ONGEËNKRIPTEERDE HTTP WORD TOEGELAAT: enigiemand langs die pad kan die token en alle data lees.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Voeg hierdie bedieners by?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>Die lêer bepaal watter rekenaars ’n token kry en wat daar vertrou word. Voeg hulle net by as u weet wie dit geskryf het.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Voeg bedieners by</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Hierdie rekenaar het geen sleutelringdiens nie, dus word geen token hier bewaar nie. Meld aan vir hierdie sessie.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>Die stelsel se sleutelring is toegesluit, dus kan die bewaarde token nie gelees word nie. Ontsluit dit en probeer weer, of meld aan vir hierdie sessie.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>Die stelsel se sleutelring het geweier om die bewaarde token te gee. Laat dit toe en probeer weer, of meld aan vir hierdie sessie.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>Die stelsel se sleutelring het nie betyds geantwoord nie. As dit ’n vraag wys, antwoord dit en probeer weer, of meld aan vir hierdie sessie.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>Daar was ’n fout met die stelsel se sleutelring, dus kan die bewaarde token nie gelees word nie. Probeer weer, of meld aan vir hierdie sessie.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Die stelsel se sleutelring is toegesluit, dus word die instaanbediener se wagwoord net vir hierdie sessie bewaar. Ontsluit dit en meld weer aan om dit te bewaar.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>Die stelsel se sleutelring het nie die instaanbediener se wagwoord aanvaar nie, dus word dit net vir hierdie sessie bewaar.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Hierdie rekenaar het nou geen sleutelringdiens nie. As die token voorheen hier bewaar is, word dit steeds bewaar: skrap dit in UISP om veilig te wees.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>Die stelsel se sleutelring is toegesluit, dus word die token steeds daarin bewaar. Ontsluit dit, en meld dan weer aan en af.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Die stelsel se sleutelring het geweier om die token te verwyder, dus word dit steeds daar bewaar. Verwyder die inskrywing “freshet” met die hand, of skrap die token in UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>Die stelsel se sleutelring het nie betyds geantwoord nie, dus word die token dalk nog daarin bewaar. Meld weer aan en af om seker te maak.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Daar was ’n fout met die stelsel se sleutelring, dus word die token dalk nog daarin bewaar. Verwyder die inskrywing “freshet” met die hand, of skrap die token in UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>vandag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>gister %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Laaste volledige kontrole: nog nooit – dit loop nou in die agtergrond</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Laaste volledige kontrole: nog nooit</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Laaste volledige kontrole: %1 – die volgende een loop nou in die agtergrond</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Laaste volledige kontrole: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>geargiveerde kliënte</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>oop fakture</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>onlangse fakture</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>nuwe betalings</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>betalings sonder kliënt</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisasies</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>betaalwyses</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etikette</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>pasgemaakte kenmerke</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kliënte</translation>
    </message>
    <message>
        <source>services</source>
        <translation>dienste</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>fakture</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalings</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>terugbetalings</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>kredietnotas</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>aktiwiteitslogboek</translation>
    </message>
</context>
<context>
    <name>freshet::LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Ontsluit</translation>
    </message>
    <message>
        <source>Freshet is locked</source>
        <translation>Freshet is toegesluit</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Meld af</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Vergeet die token en maak die venster se tabelle toe. Meld weer aan met die token.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>Die venster is toegesluit. Voer die PIN in om voort te gaan.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>Die venster is toegesluit. Die sleutelring word gevra voordat dit weer oopmaak.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Sluit saam met die &amp;skerm toe</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Sluit toe ná minute sonder gebruik</translation>
    </message>
    <message>
        <source>never</source>
        <comment>do not lock</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuwe PIN</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>laat leeg om die PIN te behou</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>laat leeg om sonder ’n PIN te werk</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nuwe PIN weer</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>S&amp;luit toe ná</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Nuwe &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;weer</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>Die PIN word in hierdie rekenaar se sleutelring bewaar, as ’n stadige hutswaarde wat dit nie verklap nie. Sonder ’n PIN word die sleutelring vir die token gevra voordat die venster weer oopmaak. Wie die PIN vergeet, meld af en weer aan met die token.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Verwyder PIN</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Die twee PIN’s is nie dieselfde nie.</translation>
    </message>
</context>
<context>
    <name>freshet::MainWindow</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-status %1</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Sign in to your UISP server to see its customers, invoices and payments.</source>
        <translation>Meld by u UISP-bediener aan om die kliënte, fakture en betalings daarvan te sien.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Meld aan…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Soek</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Voer hierdie tabel uit…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Druk hierdie tabel…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Gaan na %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Verlaat</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Kyk daarna…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Probeer weer</translation>
    </message>
    <message>
        <source>Freshet — %1</source>
        <translation>Freshet — %1</translation>
    </message>
</context>
<context>
    <name>freshet::MessageBar</name>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Besonderhede</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Maak toe</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>miljoen %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>duisend %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 dag</numerusform>
            <numerusform>%1 dae</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dae</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>niks vereffen nie</translation>
    </message>
</context>
<context>
    <name>freshet::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Bladsye</translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Byvoorbeeld: gebel, betaal Vrydag</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>Personeel sien dit in UISP, in die kliënt se logboek. %n karakter is oor.</numerusform>
            <numerusform>Personeel sien dit in UISP, in die kliënt se logboek. %n karakters is oor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dag agterstallig</numerusform>
            <numerusform>%n dae agterstallig</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Hoe vinnig dit inkom</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Wie die meeste skuld</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Grootste agterstallige fakture</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Hoe oud die skuld is</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Geld ontvang per maand</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Dae tot betaling</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 lopend + %2 agterstallig + %3 oortrokke krediet = %4 netto saldo</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 lopend + %2 agterstallig − %3 krediet = %4 netto saldo</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Geld ontvang</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 in twaalf maande, %2 daarvan tot dusver hierdie maand</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>Van ’n faktuur se datum tot die dag waarop niks daarvan meer verskuldig was nie.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>Die helfte van wat in ’n maand vereffen is, het nie langer as dit geneem nie.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>Geen faktuur is in twaalf maande vereffen nie.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>ná die volgende verfrissing</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Hierdie weergawe van Freshet beoordeel kliënte opnuut. Die volgende verfrissing doen dit, en dan is hierdie syfers daar.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>niks agterstallig nie</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand skuld enigiets nie.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>Geen faktuur is agterstallig nie.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>Teenstrydighede</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindings</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Geen teenstrydighede nie.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Nog nie gekontroleer nie.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oorsig</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Nog niks uit UISP gelees nie. Druk “Verfris data” om te begin.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Grafieke in %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>momentopname %1, bevestig %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Laaste verfrissings</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle aktiwiteit</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Volledige kontrole</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Verfrissing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>Die laaste verfrissing het niks verander nie.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliënte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderings</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen nie.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Hoe lank die laaste verfrissings geduur het</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>veranderings: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>Wat die laaste verfrissing verander het: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln bygevoeg</numerusform>
            <numerusform>%Ln bygevoeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln verander</numerusform>
            <numerusform>%Ln verander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln weg uit UISP</numerusform>
            <numerusform>%Ln weg uit UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln teruggekom</numerusform>
            <numerusform>%Ln teruggekom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Hoe kliënte betaal</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>kliënt</numerusform>
            <numerusform>kliënte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Nog niks bekend nie.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>Risikobedrag</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Opgeskort</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>Riskant</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 kliënt het niks agterstallig nie</numerusform>
            <numerusform>%1 kliënte het niks agterstallig nie</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>geskuld deur riskante kliënte</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>van %1 kliënt</numerusform>
            <numerusform>van %1 kliënte</numerusform>
        </translation>
    </message>
    <message>
        <source>What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the ageing of what is owed.</source>
        <translation>Wat UISP in sy kliënte se rekeninge sê. Onbetaalde pro formas tel hier, maar nie in die ouderdomsontleding van die skuld nie.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Oorsig</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliënte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalings</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrone</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Werklys</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindings</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderings</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiwiteit</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Die besonderhede van hierdie verfrissing word nie meer bewaar nie.</translation>
    </message>
</context>
<context>
    <name>freshet::PagedTable</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · bladsy %2</translation>
    </message>
</context>
<context>
    <name>freshet::Pin</name>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>’n PIN het minstens 4 karakters.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>’n PIN het hoogstens 64 karakters.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Stoor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Opskortingsbeleid</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Kliënte wat bykom of wegval</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Wat vandag sou verander</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Bereken tans wie sou bykom en wegval…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>Wie sou bykom en wegval, kon nie bereken word nie. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>kom op die lys</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>val van die lys af</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dag vooruit</numerusform>
            <numerusform> dae vooruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minuut oud</numerusform>
            <numerusform> minute oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Wag ná die vervaldag</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Dae vir opskorting</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakansiedae</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>Sê wie volgende is</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Tree op volgens data tot</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Minimum agterstallig in %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg by</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwyder</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Nuwe vakansiedag</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dae</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>ja, elke dag om %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Skort self op</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>nee, iemand bevestig dit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>UISP skort op, ongeag wat Freshet sê.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Opskorting gebeur net van hier af of met die hand.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>UISP tree voor Freshet op.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Freshet tree voor UISP op.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Wag ná die vervaldag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Minimum bedrag</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>UISP kyk na elke faktuur afsonderlik; Freshet tel alles op wat agterstallig is.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Kliënt kan uitstel</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>met ’n belofte wat hier aangeteken is</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>ja, met ’n dag</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>’n Kliënt is dalk later as wat Freshet verwag.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>UISP ken geen beloftes nie.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>Sou %n kliënt opskort, %1 minder as nou</numerusform>
            <numerusform>Sou %n kliënte opskort, %1 minder as nou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>Sou %n kliënt opskort, %1 meer as nou</numerusform>
            <numerusform>Sou %n kliënte opskort, %1 meer as nou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>Sou %n kliënt opskort, soos nou</numerusform>
            <numerusform>Sou %n kliënte opskort, soos nou</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Uitstel, weeksdae, vakansiedae</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>soos hier gestel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie bekend nie</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>UISP kan kliënte opskort wat Freshet vrystel.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Het geen uitwerking solank UISP nie self opskort nie.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>Dieselfde, maar UISP tel dalk ’n dag minder, en kliënte kan daar ’n eie wagtyd hê.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>Niks is in die tydperk gefaktureer nie, dus is daar niks om deur te deel nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 oop ÷ %2 gefaktureer × %3 dag = %4 dae</numerusform>
            <numerusform>%1 oop ÷ %2 gefaktureer × %3 dae = %4 dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 lopend ÷ %2 gefaktureer × %3 dag = %4 dae</numerusform>
            <numerusform>%1 lopend ÷ %2 gefaktureer × %3 dae = %4 dae</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 dae uitstaande − %2 dae op sy beste = %3 dae</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Niks is oop nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 oop: %2 dag se verkope, en %3 van die %4 wat in die %5 dae tevore gefaktureer is = %6 dae</numerusform>
            <numerusform>%1 oop: %2 dae se verkope, en %3 van die %4 wat in die %5 dae tevore gefaktureer is = %6 dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>%1 oop is meer as die %2 wat in die laaste %3 dag gefaktureer is.</numerusform>
            <numerusform>%1 oop is meer as die %2 wat in die laaste %3 dae gefaktureer is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>Daar was niks om in te vorder nie: alles wat oop is, is nog nie betaalbaar nie.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 oop aan die begin + %2 per maand gefaktureer − %3 oop) ÷ (%1 + %2 − %4 lopend) × 100 = %5 %</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>Bediener %1 in hierdie lêer kan nie ingevoer word nie: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>dit is nie ’n beskrywing van ’n bediener nie.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>dit het ’n veld wat hierdie weergawe nie ken nie: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>die instellings daarvan pas nie bymekaar nie (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>dit het geen bruikbare naam nie.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>die adres daarvan is nie een wat vir aanmelding aanvaar sou word nie.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Hierdie lêer is veels te groot vir ’n lys van bedieners.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>Dit is nie ’n lys van bedieners wat Freshet uitgevoer het nie.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>’n Veld van ’n bediener is twee keer in hierdie lêer, dus is dit nie duidelik watter een geld nie.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>Daar is geen bediener in hierdie lêer nie.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>Daar is meer as %n bediener in hierdie lêer.</numerusform>
            <numerusform>Daar is meer as %n bedieners in hierdie lêer.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>dit is twee keer in die lêer.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lees %1… %2 van ongeveer %3 ry, %4</numerusform>
            <numerusform>Lees %1… %2 van ongeveer %3 rye, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Lees %1… %2 ry, %3</numerusform>
            <numerusform>Lees %1… %2 rye, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ry</numerusform>
            <numerusform>%n rye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 %3</source>
        <comment>number, number, such as: invoices</comment>
        <translation>%1 van ongeveer %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>verbind met UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>vra na rye wat nie meer in UISP se lyste is nie…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>neem die veranderings oor…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder as ’n minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>ongeveer %n min.</numerusform>
            <numerusform>ongeveer %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Lees geskiedenis: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Volledige kontrole: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Verbind met UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Vra UISP na rye wat nie meer in sy lyste is nie…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Neem die veranderings oor en beoordeel betalings…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Soos hierdie rekenaar opgestel is</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-instaanbediener</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-instaanbediener</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Geen instaanbediener</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Instaanbediener</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Instaanbedieneradres</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Instaanbedienerpoort</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Gebruikernaam by die instaanbediener</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>net as die instaanbediener daarvoor vra</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Wagwoord by die instaanbediener</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>word in hierdie rekenaar se sleutelring bewaar, nooit in ’n lêer nie</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Instaanbediener</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikernaam</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wagwoord</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>die enigste betaalbare faktuur was laat</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>die laaste faktuur was laat</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>%1 van die laaste %2 fakture laat</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n versuimde betaling</numerusform>
            <numerusform>%n versuimde betalings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>die laaste faktuur %n dag later as die een daarvoor</numerusform>
            <numerusform>die laaste faktuur %n dae later as die een daarvoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>die laaste %1 fakture %n dag later as die %1 daarvoor</numerusform>
            <numerusform>die laaste %1 fakture %n dae later as die %1 daarvoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>oudste oop %1, %n dag agterstallig</numerusform>
            <numerusform>oudste oop %1, %n dae agterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>mees onlangs %1, %n dag laat</numerusform>
            <numerusform>mees onlangs %1, %n dae laat</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>nuut: nog geen faktuur betaalbaar nie</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>nuut: net %n faktuur tot dusver betaalbaar</numerusform>
            <numerusform>nuut: net %n fakture tot dusver betaalbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>die laaste %n faktuur nie laat nie, niks agterstallig nie</numerusform>
            <numerusform>geen van die laaste %n fakture laat nie, niks agterstallig nie</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>het nog nooit enigiets betaal nie</translation>
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
        <translation>Verfris nou</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Volledige kontrole</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Kanselleer verfrissing</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Verfris tans…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Verfris data</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Verfris data</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Lees uit UISP. U kan voortwerk.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Lees alles uit UISP (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Besonderhede van die verfrissing</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Lyste van die verfrissing</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Lys</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Veranderings en foute</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>Niks is verfris sedert die program begin is nie.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Alles is in %1 s met UISP vergelyk</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Volledige kontrole: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>Die volledige kontrole is onderbreek en gaan later voort: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Stop die volledige kontrole in die agtergrond</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Besonderhede van die verfrissing…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Verfris outomaties</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Af</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Elke %n minuut</numerusform>
            <numerusform>Elke %n minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Volledige kontrole een keer per dag</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Data suksesvol verfris! %1/%2 kliënt in %3 s bygewerk</numerusform>
            <numerusform>Data suksesvol verfris! %1/%2 kliënte in %3 s bygewerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>%1/%2 kliënt in %3 s bygewerk</numerusform>
            <numerusform>%1/%2 kliënte in %3 s bygewerk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, maar nie alles kon gelees word nie: %2. Wat voorheen bekend was, bly.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, maar dit kon nie in die aktiwiteitslogboek geskryf word nie. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, ’n rekord kon nie gelees word nie (%n)</numerusform>
            <numerusform>%1, sommige rekords kon nie gelees word nie (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n het misluk</numerusform>
            <numerusform>%1, %n het misluk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message>
        <source>under %1 s</source>
        <translation>onder %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connecting to UISP</source>
        <translation>verbind met UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>lees lyste</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>vra na rye wat nie meer in die lyste is nie</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>neem die veranderings oor en beoordeel betalings</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Volledige kontrole</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Verfrissing</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>gelees voor die onderbreking</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 ry in %2</numerusform>
            <numerusform>%1 rye in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ry</numerusform>
            <numerusform>%1 rye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 ry, klaar ná %2</numerusform>
            <numerusform>%1 rye, klaar ná %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>misluk: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>wag</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>lees, %1 van ongeveer %2 ry</numerusform>
            <numerusform>lees, %1 van ongeveer %2 rye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>lees, %1 ry</numerusform>
            <numerusform>lees, %1 rye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 versoek, %2 daarvan herhaal</numerusform>
            <numerusform>%1 versoeke, %2 daarvan herhaal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>%1 ontvang</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>%1 bygevoeg</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>%1 verander</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Lees %1, dekodeer %2, stoor %3, neem oor %4, beoordeel betalings %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Kliënt #%1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>minder as ’n minuut oor</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>ongeveer %n min. oor</numerusform>
            <numerusform>ongeveer %n min. oor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Hoe lank Freshet onthou wat elke verfrissing verander het. Ouer veranderings word deur die volgende verfrissing weggegooi.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dae</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dae</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>’n jaar</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>vir altyd</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dae</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>Hoe lank veranderings bewaar word, is nie gestoor nie. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>Veranderings word van nou af vir altyd bewaar.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>Die volgende verfrissing gooi veranderings weg wat ouer as %n dag is.</numerusform>
            <numerusform>Die volgende verfrissing gooi veranderings weg wat ouer as %n dae is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>; %1 dae laat wanneer laat</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Betaling verbeter.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Betaling versleg.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>Waarom hierdie risiko?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>Die reël met die getalle daarvan, en die fakture daaragter</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Fakture beoordeel: %1 betyds, %2 laat, %3 agterstallig</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Terug na verstekwaardes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Voer in…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Voer uit…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Stoor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Betaalreëls</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>Die reëls wat bewaar is, kan nie gelees word nie. %1 As u stoor, word hulle vervang deur dié wat hier gewys word.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>Die verandering kon nie bereken word nie: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Bereken tans wat sou verander…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Die syfers is dié van die laaste reëls wat bymekaar gepas het.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Voer betaalreëls in</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Betaalreëls (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Voer betaalreëls uit</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>Dit is die reëls van %1. Hulle geld sodra u hulle stoor.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>Die reëls wat gewys word, is geskryf na %1.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>Die betaalreëls kan nie oopgemaak word nie. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>Die reëls is nie gestoor nie. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>Die reëls is gestoor. Die kliënte word nou daarvolgens beoordeel…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>Die reëls is gestoor, maar die kliënte word nog volgens die vorige reëls beoordeel. %1 Die volgende verfrissing probeer dit weer.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>Die bevindings kon nie opnuut gemerk word nie. %1 Die volgende verfrissing probeer dit weer.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Alle syfers volg nou die gestoorde reëls.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>%1 kon nie oopgemaak word nie (%2). Kies ’n ander lêer.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>%1 kon nie gelees word nie (%2). Kies ’n ander lêer.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 is nie ingevoer nie, en niks is verander nie. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 kon nie geskryf word nie (%2). Kies ’n ander gids.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message>
        <source>Window</source>
        <comment>months that count</comment>
        <translation>Tydvenster</translation>
    </message>
    <message>
        <source>How far back invoices are judged, by their due date.</source>
        <translation>Hoe ver terug fakture beoordeel word, volgens hulle vervaldag.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Hoeveel van die fakture met die jongste vervaldae die risikoklas bepaal.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>’n Onbetaalde faktuur tel as versuim wanneer dit so lank agterstallig is, of wanneer ’n later faktuur betaalbaar geword het.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Hoeveel van die laaste fakture vergelyk word met ewe veel daarvoor.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>Hoeveel later of vroeër, gemiddeld, as slegter of beter tel.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Hoeveel fakture die strook merke wys.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Risikoklasse</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>Hoog wanneer minstens soveel onlangse fakture laat was of agterstallig is.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>Hoog wanneer minstens soveel fakture versuim is.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>Hoog wanneer die oudste oop faktuur langer as dit agterstallig is.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>Verhoog wanneer minstens soveel onlangse fakture laat was of agterstallig is.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>Verhoog reeds met soveel wanneer die kliënt se betaling versleg.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>Verhoog wanneer die oudste oop faktuur langer as dit agterstallig is.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>Nuut solank minder fakture as dit betaalbaar geword het en geen laat was nie.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Getel van die vervaldag af; die stap daarvoor eindig die dag tevore.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Ouderdomsontleding</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>Die eerste stap begin op dag 1 ná die vervaldag.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Alles wat ouer is, hoort by hierdie stap.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP en uitstel</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Kliënte met hierdie etiket in UISP is VIP. Hoofletters maak nie saak nie.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>Kliënte is ook VIP wanneer hulle pasgemaakte kenmerk met hierdie sleutel 1, true of yes is.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>Die sleutel van die pasgemaakte kenmerk met die dag van die maand, of die datum, tot wanneer betaling mag wag.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindings</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Twee betalings van een kliënt, met dieselfde bedrag en betaalwyse, is waarskynlik een wanneer daar hoogstens soveel dae tussen hulle is.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Hoe lank daar gemeld word dat ’n ry uit UISP weg is, of dat die inhoud daarvan verander is.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> maand</numerusform>
            <numerusform> maande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dae</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> faktuur</numerusform>
            <numerusform> fakture</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>’n Bevinding meld kliënte met ’n aktiewe diens en ’n faktuur wat langer as dit agterstallig is. 0: niemand word gemeld nie.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%1 %2, %3 minder as nou</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%1 %2, %3 meer as nou</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%1 %2, soos nou</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Kliënte wat van klas verander</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliënt</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat sou verander</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>As u hierdie reëls stoor:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>met uitstel</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Watter kliënte van klas verander, kan ná die volgende verfrissing gesê word.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Geen kliënt verander van klas nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 kliënt verander van klas; hier is die %2 ernstigste.</numerusform>
            <numerusform>%1 kliënte verander van klas; hier is die %2 ernstigste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>%1 kliënt verander van klas.</numerusform>
            <numerusform>%1 kliënte verander van klas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Daar is reeds ’n aansig genaamd “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Aansigte</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gestoorde aansigte</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filters, volgorde en kolomme wat u ’n naam gegee het</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Stoor hierdie aansig…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Stoor hierdie aansig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Hernoem ’n aansig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Skrap</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Voer uit na ’n lêer</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Voer in uit ’n lêer…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Naam van die aansig:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Skrap ’n aansig</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>Skrap die aansig “%1”? Die rye bly soos hulle is.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Voer ’n aansig uit</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Aansig van Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Voer ’n aansig in</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Aansig “%1” gestoor</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Aansig hernoem na “%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Aansig “%1” geskrap</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Aansig “%1” geskryf na %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>%1 kan nie geskryf word nie. Kies ’n ander naam of gids.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan nie gelees word nie.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 is nie ingevoer nie. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Aansig “%1” ingevoer</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Soekresultate</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultate</numerusform>
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
        <translation>Geen kliënt, faktuur of betaling bevat “%1” nie.</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Wys almal in %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>nog niemand s’n nie</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>betaalbaar %1</translation>
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
        <translation>Hierdie lêer is veels te groot vir ’n sertifikaat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Daar is geen sertifikaat in hierdie lêer nie.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>Die sertifikaat van %1 is nie dié van ’n owerheid nie: dit kan nie vir bedieners instaan nie. Vra vir die sertifikaat van u maatskappy se owerheid.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>’n Adres met http:// sou u token so stuur dat enigiemand langs die pad dit kan lees. Gebruik eerder https://, of laat dit in die verbindingsinstellings toe.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Voer die instaanbediener se adres sonder http:// en sonder ’n pad in, byvoorbeeld proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Voer die instaanbediener se poort in, byvoorbeeld 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>Dit is nie ’n bedieneradres nie. Voer dit so in: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>Die bedieneradres moet met https:// begin</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Voer die adres van u UISP-bediener in, byvoorbeeld uisp.example.net</translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message>
        <source>never</source>
        <comment>no sign-in yet</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Maak oop</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwyder…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Voer uit…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Bedieners</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Laaste aanmelding</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Voeg by…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Voer in…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Maak toe</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Name, adresse, instaanbedieners en wat vertrou word; geen token en geen wagwoord nie.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Hierdie bediener is oop.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>’n Bediener het ’n naam nodig.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Voer bedieners in</translation>
    </message>
    <message>
        <source>Servers (*.json)</source>
        <translation>Bedieners (*.json)</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Voer bedieners uit</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Hierdie lêer kan nie gelees word nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>%n bediener is bygevoeg. Meld een keer daarby aan: tokens word nooit uitgevoer nie.</numerusform>
            <numerusform>%n bedieners is bygevoeg. Meld een keer by elk aan: tokens word nooit uitgevoer nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n was reeds bekend en het gebly soos dit was.</numerusform>
            <numerusform>%n was reeds bekend en het gebly soos hulle was.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Hierdie lêer kan nie geskryf word nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>%n bediener is na %1 geskryf, sonder tokens en wagwoorde.</numerusform>
            <numerusform>%n bedieners is na %1 geskryf, sonder tokens en wagwoorde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Verwyder hierdie bediener</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>Verwyder %1 van hierdie rekenaar? Die plaaslike data, notas, aktiwiteitslogboek en die rugsteunkopieë daarvan word geskrap, en die sleutelring vergeet die token en wagwoorde. Niks verander in UISP nie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwyder</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Volledige kontrole een keer per dag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellings</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Elke %n minuut</numerusform>
            <numerusform>Elke %n minute</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Soos die stelsel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Lig</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Soos die getalle van hierdie taal</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Komma tussen selle: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Kommapunt tussen selle: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Betaalreëls…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Verfrissing</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Verfris outomaties</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Hoe swaar UISP belas mag word</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Rye van die eerste bladsy</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Versoeke aan die begin</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Maksimum versoeke</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Verlaag hierdie getalle as UISP tydens ’n verfrissing vir ander stadig word. Hulle geld vanaf die volgende verfrissing.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Voorkoms en lêers</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleure</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>’n Ander taal geld vanaf die volgende keer dat u Freshet begin.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-lêers</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Veranderings</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Bywerkings…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Voer asseblief die API-token in.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>Die API-token bevat spasies, reëlbreuke of ander karakters wat geen token het nie. Kopieer dit weer uit UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Hou my aangemeld</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Meld aan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindingsinstellings…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Meld by UISP aan</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Bedieneradres</translation>
    </message>
    <message>
        <source>uisp.example.net</source>
        <translation>uisp.example.net</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Naam van hierdie bediener</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>soos u wil, bv. die maatskappy se naam</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Die token word in hierdie rekenaar se sleutelring bewaar, nooit in ’n lêer nie.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>Maak in UISP Settings → Users → API tokens oop (in ouer weergawes System → Security → App keys) en maak ’n token. Een wat net mag lees, is genoeg om te kyk.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Waar kry ek dit?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Bediener&amp;adres</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;token</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Naam van hierdie bediener</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Kontrole by UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Voer asseblief die adres van u UISP-bediener in.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Plak asseblief die API-token.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Kontroleer tans by UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>Deur die instaanbediener %1, poort %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>Verby enige instaanbediener van hierdie rekenaar.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>’n Ongeënkripteerde adres word toegelaat.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Aanmelding is gekanselleer.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 verandering</numerusform>
            <numerusform>%1 · %2 veranderings</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Verfrissing</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Wys wat een verfrissing verander het. Verfrissings wat niks verander het nie, is weggelaat.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>enige</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentopname %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Naam: die adres is gevind</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Roete: iemand antwoord daar</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Instaanbediener: dit laat ons deur</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS: die bediener bewys wie dit is</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP: dit antwoord soos UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Token: dit mag lees wat nodig is</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Naam: die adres is nie gevind nie</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Roete: niemand antwoord daar nie</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Instaanbediener: dit laat ons nie deur nie</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS: die bediener bewys nie wie dit is nie</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP: dit antwoord nie soos UISP nie</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Token: dit mag nie lees wat nodig is nie</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Toets tans…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>UISP is bereik. Plak die API-token in die aanmeldvenster om dit ook te toets.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Alles is in orde: u kan aanmeld.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Rekeningstaat</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kliëntnommer %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Agterstallig</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>amount</comment>
        <translation>Nog nie betaalbaar nie</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Ander, soos onbetaalde pro formas</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Krediet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Rekening op %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>Geen faktuur is oop nie.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktuur</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Oop</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dae agterstallig</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>Geen betaling is bekend nie.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Betaalwyse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Gemaak op %1 uit momentopname %2, uit UISP gelees op %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Oop fakture</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Laaste betalings</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Daar is nie genoeg plek om %1 te skryf nie. Maak plek of kies ’n ander gids. Niks is daar verander nie.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>%1 kan nie geskryf word nie. Dit is dalk in ’n ander program oop, of die gids laat dit nie toe nie. Kies ’n ander naam of gids. Niks is daar verander nie.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Stoor die rekeningstaat</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>Die rekeningstaat is geskryf na %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Druk die rekeningstaat</translation>
    </message>
</context>
<context>
    <name>freshet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselleer</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Besonderhede</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Vordering van die verfrissing</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Kanselleer verfrissing</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Besonderhede van die verfrissing</translation>
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
        <translation>Verslag vir ondersteuning</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Die verslag</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Stoor…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Stoor die verslag</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message>
        <source>The suspension policy is not kept in a way that this version of Freshet can read. Look at it and save it again.</source>
        <translation>Die opskortingsbeleid is nie so bewaar dat hierdie weergawe van Freshet dit kan lees nie. Kyk daarna en stoor dit weer.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>Die wagtyd moet van 0 tot %n dag wees.</numerusform>
            <numerusform>Die wagtyd moet van 0 tot %n dae wees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Laat minstens een dag van die week toe, anders sou niemand ooit opgeskort word nie.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Daar kan hoogstens %n vakansiedag wees. Haal dié uit wat verby is.</numerusform>
            <numerusform>Daar kan hoogstens %n vakansiedae wees. Haal dié uit wat verby is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>Die hoogste ouderdom van data waarvolgens opgetree mag word, moet van 1 tot %n minuut wees.</numerusform>
            <numerusform>Die hoogste ouderdom van data waarvolgens opgetree mag word, moet van 1 tot %n minute wees.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>’n Minimum bedrag moet ’n getal bo 0 wees, soos 12 of met die desimaalteken van u taal; laat dit weg waar daar geen is nie.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Fakture kan van 0 tot %n dag voor hulle sperdatum gelys word.</numerusform>
            <numerusform>Fakture kan van 0 tot %n dae voor hulle sperdatum gelys word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableMenu</name>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Kopieer met opskrifte</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Maak oop in UISP</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Voer uit…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Kolomme</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <comment>a column</comment>
        <translation>Filtreer volgens “%1”…</translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message>
        <source>The rows could not be read</source>
        <translation>Die rye kon nie gelees word nie</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtreer…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtreer volgens ’n kolom</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Net %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n ry gekopieer</numerusform>
            <numerusform>%n rye gekopieer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Hierdie tabel het geen filter genaamd “%1” nie.</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Hierdie tabel het geen kolom genaamd “%1” nie.</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>vereffen %1, %2 dag laat</numerusform>
            <numerusform>vereffen %1, %2 dae laat</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>vereffen %1, betyds</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>vereffen op ’n onbekende dag</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>%1 oop, nie agterstallig nie</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>%1 oop, %2 dag agterstallig</numerusform>
            <numerusform>%1 oop, %2 dae agterstallig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>betaalbaar %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>%1 gedek</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>%1 gekrediteer op %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>%1 betaal op %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>%1 betaal op %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>dun: tot vervaldag · dik: laat · ring: oop · ruit: betaling</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Prent</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Woorde</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Tydlyn as prent</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Tydlyn in woorde</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Fakture en betalings oor tyd</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>Die aktiwiteitslogboek is leeg.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>Die %n inskrywing van die aktiwiteitslogboek is soos dit geskryf is.</numerusform>
            <numerusform>Al %n inskrywings van die aktiwiteitslogboek is soos hulle geskryf is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>Die aktiwiteitslogboek is leeg, maar %n inskrywing was daarin geskryf.</numerusform>
            <numerusform>Die aktiwiteitslogboek is leeg, maar %n inskrywings was daarin geskryf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>Die einde van die aktiwiteitslogboek ontbreek: inskrywing %1 en wat daarop gevolg het. Die laaste een wat oor is, is %2 van %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>Inskrywing %1 van die aktiwiteitslogboek is nie soos dit geskryf is nie: %2 van %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>Inskrywing %1 van die aktiwiteitslogboek ontbreek. In die plek daarvan staan %2 van %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Al die inskrywings wat in die aktiwiteitslogboek is, volg op mekaar, maar die aantekening van die laaste een ontbreek of is onleesbaar: niemand kan sê of latere inskrywings afgesny is nie.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>UISP se eie instellings</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>Teenoor UISP se eie instellings</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>UISP het nie sy eie opskortingsinstellings aan hierdie token gewys nie.</translation>
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
        <translation>Wat dit beteken</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>Wat nuut is</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>Nie weer vir hierdie weergawe nie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Maak toe</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>&amp;Laat my weet wanneer daar ’n nuwer Freshet is</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Bywerkings</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Laat my weet wanneer daar ’n nuwer Freshet is</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Adres van die kennisgewings</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Sleutel van die kennisgewings</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>’n reël van 44 tekens wat op = eindig</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sle&amp;utel</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Freshet vra dan een keer per dag by hierdie adres, en stuur niks behalwe sy eie naam en weergawe nie. ’n Kennisgewing tel net as dit met hierdie sleutel onderteken is. Freshet installeer nooit iets vanself nie.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Hierdie kopie is sonder ’n adres vir bywerkingskennisgewings gebou. Voer u verskaffer s’n in, of vra die persoon wat u die program gegee het.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Kontroleer &amp;nou</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vra tans…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>Die instellings is gestoor.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Daar is geen adres om by te vra nie. Voer u verskaffer s’n in, of vra die persoon wat u die program gegee het.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>Dit is nie ’n adres vir bywerkingskennisgewings nie. So ’n adres begin met https:// en bevat geen vraagteken, wagwoord of # nie.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Daar is geen sleutel om ’n egte kennisgewing aan te herken nie. Voer u verskaffer s’n in, of vra die persoon wat u die program gegee het.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>Dit is nie ’n sleutel vir bywerkingskennisgewings nie. So ’n sleutel is ’n reël van 44 letters, syfers en tekens wat op “=” eindig.</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>Dit is gestop voordat daar ’n antwoord was.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>Die bediener van die kennisgewings het te lank geneem om te antwoord.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>Die bediener van die kennisgewings is nie gevind nie. Kontroleer die adres en die internetverbinding.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>Die bediener van die kennisgewings weier die verbinding.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>Die verbinding is verbreek voordat die kennisgewing volledig was.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>Die instaanbediener wat op hierdie rekenaar ingestel is, laat Freshet nie na die kennisgewings deur nie.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>Die sertifikaat van die kennisgewings se bediener word nie op hierdie rekenaar vertrou nie, dus is niks gelees nie.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>Die bediener van die kennisgewings het ons na ’n ander adres aangestuur, en daar is niks gevra nie. Kontroleer die adres.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>Daar is geen kennisgewing by hierdie adres nie. Kontroleer die adres.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>Die bediener van die kennisgewings het self ’n probleem of wil nie antwoord nie.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>Wat gekom het, is veel groter as ’n kennisgewing. Dit is nie verder gelees nie.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>Wat by hierdie adres is, is nie ’n bywerkingskennisgewing nie. Kontroleer die adres.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>Die kennisgewing se handtekening pas nie by die sleutel nie: die sleutel is ’n ander een, of iemand het met die kennisgewing gepeuter. Moenie installeer wat u langs daardie pad kry nie, en sê dit vir die persoon wat u die program gegee het.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>Die kennisgewing is met die regte sleutel onderteken, maar dit gaan oor ’n ander program.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>Die kennisgewing is nie meer geldig nie: die bediener daarvan wys ’n ou een. As dit so bly, sê dit vir die persoon wat u die program gegee het.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>Die kennisgewing is met die regte sleutel onderteken, maar die weergawe daarin kan nie gelees word nie.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>Die kennisgewing is met die regte sleutel onderteken, maar die datums daarin kan nie gelees word nie.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>Die kennisgewing is met die regte sleutel onderteken, maar dit lei na ’n bladsy wat nie deur https beskerm word nie.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>U het die nuutste weergawe.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>Freshet %1 is sedert %2 beskikbaar.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>Op %1 na ’n nuwer weergawe gevra. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>Daar is nog nie na ’n nuwer weergawe gevra nie.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Freshet vra tot dusver nie na nuwer weergawes nie.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>Freshet %1 is beskikbaar (%2). Freshet installeer nooit vanself nie.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>Die lêer het ’n kolom “%1” wat hierdie tabel nie het nie.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>Die lêer sê nie behoorlik hoe die kolom “%1” gewys word nie.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>Die lêer het die kolom “%1” twee keer.</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>Die lêer is onvolledig, of bevat meer as ’n aansig.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>Die lêer sorteer volgens ’n kolom “%1” wat hierdie tabel nie het nie.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>Die lêer het ’n filter “%1” wat hierdie tabel nie het nie.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Hierdie lêer is nie ’n aansig wat Freshet geskryf het nie.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Hierdie aansig is van ’n nuwer weergawe van Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>’n Veld is twee keer in hierdie lêer, dus is dit nie duidelik watter een geld nie.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Hierdie aansig is van die tabel “%1”, nie van %2 nie.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>Die aansig in hierdie lêer het geen behoorlike naam nie.</translation>
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
        <translation>Nie VIP nie</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>’n VIP word nooit van hier af opgeskort nie, wat ook al agterstallig is.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 op %2 deur kredietnota #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 op %2 deur betaling #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 op %2 deur welwillendheidskrediet #%3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>nie beoordeel nie: niks om te betaal nie</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>nie beoordeel nie: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>versuim: vir %1 dag of langer agterstallig</numerusform>
            <numerusform>versuim: vir %1 dae of langer agterstallig</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>versuim: ’n later faktuur het intussen betaalbaar geword</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>in dele betaal: gemiddeld %1 dae laat, geweeg volgens bedrag</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>betaalbaar voor die tyd waarna gekyk word</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (geen in UISP nie)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>Tel mee</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Gedek deur</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>deur die kliënt betaal</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>welwillendheidskrediet</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Bereken op %1 oor wat vanaf %2 betaal is.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Bereken op %1 oor alle betalings; dié voor %2 word nie gelys nie, behalwe die nuutste een.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Bereken op %1 oor wat vanaf %2 betaalbaar was.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>Die tabelle wys geen tendens van ’n kliënt wat nog nooit enigiets betaal het nie.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>Die laaste fakture. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>Daar is geen betalings in daardie tyd nie.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>Daar is geen fakture in daardie tyd nie.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Betalings wat vir hierdie syfer meetel: %1 van %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Fakture wat vir hierdie syfer meetel: %1 van %2</translation>
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
        <translation>tel mee</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>tel nie mee nie</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Wys hierdie faktuur</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopieer alles</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Waarom? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Die rye word gelees…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>Die rye van hierdie bediener is toegemaak, dus is daar niks waarmee die syfer verklaar kan word nie.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Daar is niks meer om te verklaar nie: UISP het nie meer hierdie kliënt nie, of die kliënt het geen fakture nie.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Fakture agter die syfer</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Betalings agter die syfer</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Ouderdomsontleding as PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle opdragte…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellings…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappe</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Verslag vir ondersteuning…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Aangaande Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Kieslys</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die instellings is gestoor.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Die verslag is geskryf na %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>%1 kan nie geskryf word nie. Kies ’n ander naam of gids.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Bywerkings…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Wys die lys</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>%1 was op %2 betaalbaar, en die wagtyd wat u beleid toelaat, het op %3 geëindig.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>%1 was op %2 betaalbaar, en die kliënt se uitstel het op %3 geëindig.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>%1 was op %2 betaalbaar, en die kliënt het belowe om teen %3 te betaal.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>%1 was op %2 betaalbaar en is nie betaal nie.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>%1, betaalbaar op %2: u beleid wag tot %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>%1, betaalbaar op %2: die kliënt het uitstel tot %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>%1, betaalbaar op %2: die kliënt het belowe om teen %3 te betaal.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 is op %2 betaalbaar.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>Dit is nie ’n dag vir opskorting nie, dus is die sperdatum %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>Die diens is reeds opgeskort.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>Die kliënt het geen aktiewe diens nie.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>Die kliënt is geargiveer.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>Dit is ’n voornemende kliënt, nog nie ’n kliënt nie.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>Die kliënt is VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Of die kliënt VIP is, kan nie uit “%1” gelees word nie. Stel dit in UISP reg.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Tot wanneer die kliënt uitstel het, kan nie uit “%1” gelees word nie. Stel dit in UISP reg.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>Minder is agterstallig as die minimum van u beleid, %1.</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>Uitstel tot %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>Die kliënt het belowe om teen %1 te betaal.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Die nota is te lank; hoogstens %n karakter word toegelaat.</numerusform>
            <numerusform>Die nota is te lank; hoogstens %n karakters word toegelaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Die naam is te lank; hoogstens %n karakter word toegelaat.</numerusform>
            <numerusform>Die naam is te lank; hoogstens %n karakters word toegelaat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>Die opskortingsbeleid kan nie oopgemaak word nie. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>Die beleid is nie gestoor nie. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>Die beleid is gestoor. Die werklys volg binne ’n oomblik.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>Die nota kan nie oopgemaak word nie. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Niks is gestoor nie. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Gestoor. Die werklys volg binne ’n oomblik.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Meld eers by UISP aan: daarsonder kan niks verander word nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kliënt</numerusform>
            <numerusform>%n kliënte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistNoteDialog</name>
    <message>
        <source>Promised to pay by</source>
        <translation>Belowe om te betaal teen</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Volgende kontak op</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Nota, belofte en kontak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Byvoorbeeld: gebel, niemand het geantwoord nie</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Toegewys aan</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Tot die beloofde dag word die kliënt nie van hier af opgeskort nie. Alles hiervan word op hierdie rekenaar en in die aktiwiteitslogboek bewaar; UISP weet nie daarvan nie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Stoor</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>Wie na hierdie kliënt omsien</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Nota, belofte, kontak…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Meer in UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Skort op…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Hef opskorting op…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Opskortingsbeleid…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Betaling mag wag tot…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Nota by die kliënt…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Kies rye om iets aan te teken, op te skort of iets in UISP te verander. Meer as een: Ctrl of Shift.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>1 kliënt gekies</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n kliënt gekies</numerusform>
            <numerusform>%n kliënte gekies</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Bellys</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>Wie om te bel, met telefoonnommers en hoe hulle betaal</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Stoor as PDF, Excel of CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message>
        <source>, service %1</source>
        <translation>, diens %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Kliënt %1%2: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>Die redes vir opskorting kon nie gelees word nie, dus is niks gestuur nie. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>UISP het geen rede met die ID %1 nie. Dit het: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Daar is niks om te stuur nie.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>Niks is gestuur nie. Om dit te stuur: dieselfde weer met --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Proeflopie: niks is gestuur nie.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 diens is opgeskort.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n diens is opgeskort.</numerusform>
            <numerusform>%n dienste is opgeskort.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 opskorting is opgehef.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n opskorting is opgehef.</numerusform>
            <numerusform>%n opskortings is opgehef.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 kliënt is soos gevra.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n kliënt is soos gevra.</numerusform>
            <numerusform>%n kliënte is soos gevra.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 nota is geskryf.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n nota is geskryf.</numerusform>
            <numerusform>%n notas is geskryf.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP het geen rede vir opskorting nie. Voeg daar een by, onder die instellings vir opskorting.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Met hierdie rede hef UISP nie self ’n opskorting op wanneer alles betaal is nie. Iemand moet dit ophef.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>Daar is geen aktiwiteitslogboek van %1 op hierdie rekenaar nie.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 lopend + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 oortrokke krediet = %12 netto saldo</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 lopend + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 krediet = %12 netto saldo</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Gebruik: freshet-cli OPDRAG [opsies]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>freshet-cli OPDRAG --help sê meer. --data-dir GIDS, of FRESHET_DATA_DIR, verskuif alle lêers.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Gebruik: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>Die gids vir alle lêers, in plaas van die gewone een.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Wys hierdie hulp.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Sê wat om te doen: %1. freshet-cli --help sê meer.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>Daar is geen opdrag “%1” nie. Daar is %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>U is nie by enige bediener aangemeld nie. Meld eers aan: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>U het nog nie by %1 aangemeld nie. Meld eers aan: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>Dit is ’n ander sertifikaat as die een wat voorheen vertrou is. Niks is gestuur nie. Vra wie ook al die bediener bestuur of dit hernu is, en moenie voortgaan voordat u weet nie.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>Voorheen vertrou, SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Sertifikaat van: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Uitgereik deur: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Geldig: %1 tot %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>As u weet dat dit u bediener s’n is, meld aan met --trust-fingerprint en daardie SHA-256.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Vir opskorting is --reason met die ID van ’n rede in UISP nodig.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip benodig --set yes of --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace benodig --until met ’n dag van die maand (1 tot 31), ’n datum soos 2026-02-24, of none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note benodig --text met wat geskryf moet word.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 werk net met %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace of note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>Die ID van die rede in UISP; suspend benodig dit.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes of no; vip benodig dit.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Tot wanneer betaling mag wag: ’n dag van die maand (1 tot 31), ’n datum soos 2026-02-24, of none om dit weg te neem; grace benodig dit.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>Wat by die kliënte geskryf moet word; note benodig dit.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Kontroleer alles, stuur niks.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Stuur dit. Sonder hierdie opsie word dit net gewys.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Gee die resultaat as een JSON-objek.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Sê wat om te doen: freshet-cli act suspend, resume, vip, grace of note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>Die adres van die UISP-bediener, byvoorbeeld uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Wat om hierdie bediener te noem. Daarsonder: die gasheernaam daarvan.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Lees die API-token uit standaardinvoer.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Vertrou die een sertifikaat met hierdie SHA-256-vingerafdruk vir hierdie bediener.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Sê watter bediener: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint benodig die 64 heksadesimale syfers van ’n SHA-256-vingerafdruk.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Kontroleer elke ry van elke lys.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes of activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (die verstek), csv of json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Vir patterns en ageing: soos op daardie dag. Vir invoices: dae laat tot op daardie dag getel. Vir die worklist: wie daardie dag daarop sou wees as niemand tot dan betaal nie.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Net rye van die kliënt met hierdie ID. Patterns in JSON bevat dan ook hulle bewyse: vir elke syfer die formule daarvan, en die fakture en betalings daaragter.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Net rye wat UISP langer gelede as dit bevestig het, byvoorbeeld 30m, 12h of 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Net wat die verfrissing met hierdie nommer verander het; net met changes.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>Ook bevindings wat opgelos of erken is; net met findings.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Hoogstens soveel rye.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Sê wat om te lys: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes of activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>Daar is geen lys genaamd “%1” nie. Daar is customers, services, invoices, payments, patterns, ageing, worklist, findings, changes en activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>Daar is geen formaat “%1” nie. Daar is table, csv en json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of werk net met patterns, invoices, ageing en die worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer werk nie met activity nie.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than werk met customers, services, invoices, payments, patterns, findings en changes, en nie saam met --as-of nie.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all werk net met findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot werk net met changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>tot dusver die enigste moontlikheid</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Sê wat om met die aktiwiteitslogboek te doen: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Hoeveel kliënte (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>’n Ander getal maak ander mense (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Millisekondes voor elke antwoord (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>Die poort om op te luister. Daarsonder: ’n vrye een.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Kontroleer die adres en API-token by UISP en bewaar die token in die stelsel se sleutelring. Die token word uit standaardinvoer gelees of gevra; een in FRESHET_API_TOKEN word gekontroleer, maar nooit bewaar nie.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Verwyder die token uit die stelsel se sleutelring. Die rye bly.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Bring kliënte, dienste, fakture en betalings uit UISP op datum. Gebruik die token in FRESHET_API_TOKEN, anders die bewaarde een.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Gee rye soos die laaste verfrissing hulle gelaat het. UISP word nie gevra nie. Met ageing is daar ’n ry vir elke kliënt en geldeenheid met iets oop of in krediet; tensy --customer gegee word, kom die totaal van elke geldeenheid laaste, sonder customer_id. Die stappe daarvan volg die betaalreëls van die kantoor; JSON en CSV noem hulle d1_30, d31_60, d61_90 en d91_plus, vir watter dae hulle ook al staan.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Skort die dienste van kliënte op, hef hulle opskortings op, stel VIP of tot wanneer betaling mag wag, of skryf ’n nota by die kliënte in UISP. Die kliënte word eers weer uit UISP gelees; wie nie meer ’n kandidaat van die werklys is nie, word nie opgeskort nie. Benodig ’n token wat mag skryf, en --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Kontroleer dat geen inskrywing van die aktiwiteitslogboek verander, uitgehaal of afgesny is sedert dit geskryf is nie, en noem die eerste een waarmee dit gebeur het. Wie alle lêers van Freshet mag skryf, kan steeds ’n hele logboek vervals: bewaar die hutswaarde van die nuutste inskrywing elders om dit uit te skakel.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Laat ’n denkbeeldige UISP op hierdie rekenaar loop tot Ctrl+C, en gee die URL en token daarvan.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>Die UISP-bediener: die adres daarvan, of die naam wat by aanmelding daaraan gegee is. Daarsonder: die een wat laaste gebruik is.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 benodig ’n heelgetal van %2 tot %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 benodig ’n datum soos 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 benodig ’n tyd soos 30m, 12h of 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>“%1” word nie daar verwag nie.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Sê watter kliënt: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>Die ID van ’n kliënt, of verskeie: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer benodig die ID van ’n kliënt, en “%1” is nie een nie.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>Poort %1 kan nie gebruik word nie: ’n ander program het dit, of dit is gereserveer. Kies ’n ander een, of laat --port weg.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Niks is nog van %1 gelees nie. Verfris eers: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>Die geskiedenis is nog nie volledig nie, dus is hierdie ouderdomsontleding nie finaal nie. Vir alles: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>Die geskiedenis is nog nie volledig nie, dus is hierdie patrone nie finaal nie. Vir alles: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Hierdie patrone is soos op %1, die dag van die laaste verfrissing. Vir vandag: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>organisasies</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>betaalwyses</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etikette</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>pasgemaakte kenmerke</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kliënte</translation>
    </message>
    <message>
        <source>services</source>
        <translation>dienste</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>fakture</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalings</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>terugbetalings</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>kredietnotas</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Lees %1: %2 ry tot dusver, %3</numerusform>
            <numerusform>Lees %1: %2 rye tot dusver, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lees %1: %2 van ongeveer %3 ry, %4</numerusform>
            <numerusform>Lees %1: %2 van ongeveer %3 rye, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Verbind met UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Kontroleer wat uit UISP weg is…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Stoor tans…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::RefreshCommand</name>
    <message>
        <source>Customer %1: </source>
        <translation>Kliënt %1: </translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignInCommand</name>
    <message>
        <source>Signed in to %1 (%2) as %3.</source>
        <translation>Aangemeld by %1 (%2) as %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>Die token word in die stelsel se sleutelring bewaar.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>Die token is nie bewaar nie: gee dit in FRESHET_API_TOKEN elke keer wanneer u verfris.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Afgemeld van %1 (%2). Die token word nie meer bewaar nie.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>Daar was geen API-token op standaardinvoer nie.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>API-token (dit sal nie gewys word nie):</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Gee die API-token op standaardinvoer met --token-stdin, of in FRESHET_API_TOKEN. Dit word nooit van die opdragreël geneem nie, waar ander dit kan sien.</translation>
    </message>
</context>
</TS>
