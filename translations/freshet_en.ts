<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>%n or more day overdue</numerusform>
            <numerusform>%n or more days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n day overdue</numerusform>
            <numerusform>%1–%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>service</numerusform>
            <numerusform>services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>invoice</numerusform>
            <numerusform>invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>payment</numerusform>
            <numerusform>payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>pattern</numerusform>
            <numerusform>patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>finding</numerusform>
            <numerusform>findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>change</numerusform>
            <numerusform>changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>The list is older than a minute, so nothing is done by it. Refresh first.</numerusform>
            <numerusform>The list is older than %n minutes, so nothing is done by it. Refresh first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n service is suspended.</numerusform>
            <numerusform>%n services are suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspension is ended.</numerusform>
            <numerusform>%n suspensions are ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n customer is as you want it.</numerusform>
            <numerusform>%n customers are as you want it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n note is written.</numerusform>
            <numerusform>%n notes are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Dry run: %n change would have been sent.</numerusform>
            <numerusform>Dry run: %n changes would have been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Dry run: %n service would have been sent.</numerusform>
            <numerusform>Dry run: %n services would have been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n customer will be VIP.</numerusform>
            <numerusform>%n customers will be VIP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n customer will not be VIP any more.</numerusform>
            <numerusform>%n customers will not be VIP any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>The grace of %n customer will be taken away.</numerusform>
            <numerusform>The grace of %n customers will be taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n customer may pay until day %1 of the month.</numerusform>
            <numerusform>%n customers may pay until day %1 of the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n customer may pay until %1.</numerusform>
            <numerusform>%n customers may pay until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>%n service will be suspended.</numerusform>
            <numerusform>%n services will be suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>%n suspension will be ended.</numerusform>
            <numerusform>%n suspensions will be ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>The note will be written at %n customer.</numerusform>
            <numerusform>The note will be written at %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n is so already.</numerusform>
            <numerusform>%n are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>%n customer is left out.</numerusform>
            <numerusform>%n customers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Check %n customer</numerusform>
            <numerusform>Check %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Write %n note</numerusform>
            <numerusform>Write %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Change %n customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Check %n service</numerusform>
            <numerusform>Check %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Suspend %n service</numerusform>
            <numerusform>Suspend %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>End %n suspension</numerusform>
            <numerusform>End %n suspensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n was stopped before anything was sent.</numerusform>
            <numerusform>%n were stopped before anything was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n needs a look: the last column says why.</numerusform>
            <numerusform>%n need a look: the last column says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>The note is too long; %n character is the most.</numerusform>
            <numerusform>The note is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n day</numerusform>
            <numerusform>%1–%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>&quot;%1&quot; is too long; %n character is the most.</numerusform>
            <numerusform>&quot;%1&quot; is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeList</name>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>The change of this customer</numerusform>
            <numerusform>All %1 changes of this customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 month</numerusform>
            <numerusform>%1 / %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… and %1 more</numerusform>
            <numerusform>… and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>%1 day over</numerusform>
            <numerusform>%1 days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 day late</numerusform>
            <numerusform>%1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>in %n invoice</numerusform>
            <numerusform>in %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, oldest %2 day over</numerusform>
            <numerusform>%1, oldest %2 days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>No more than %1 row can be printed. Choose fewer rows, or export them.</numerusform>
            <numerusform>No more than %1 rows can be printed. Choose fewer rows, or export them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n file (%1)</numerusform>
            <numerusform>%n files (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>Of %1 invoice open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</numerusform>
            <numerusform>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 day late altogether / (%2 settled on time + %3 settled late) = %4 days</numerusform>
            <numerusform>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 day late altogether / %2 settled late = %3 days</numerusform>
            <numerusform>%1 days late altogether / %2 settled late = %3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 day late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</numerusform>
            <numerusform>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>A trend needs %1 due invoice whose days late are known; there are %2.</numerusform>
            <numerusform>A trend needs %1 due invoices whose days late are known; there are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Late or open overdue among the %1 invoice that was due last: %2</numerusform>
            <numerusform>Late or open overdue among the %1 invoices that were due last: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 day overdue.</numerusform>
            <numerusform>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>No share is given for fewer than %1 due invoice as long as nothing is overdue.</numerusform>
            <numerusform>No share is given for fewer than %1 due invoices as long as nothing is overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>The last %1 invoice is %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</numerusform>
            <numerusform>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>The last %1 invoice is %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</numerusform>
            <numerusform>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>The last %1 invoice is %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</numerusform>
            <numerusform>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 day.</numerusform>
            <numerusform>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 day, or a trend to worse with at least %4 of them.</numerusform>
            <numerusform>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Watch: at least 1 of the last %1 invoice late or overdue, or anything overdue.</numerusform>
            <numerusform>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>New: fewer than %1 invoice due so far, none late and nothing overdue.</numerusform>
            <numerusform>New: fewer than %1 invoices due so far, none late and nothing overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Good: none of the last %1 invoice late, and nothing overdue.</numerusform>
            <numerusform>Good: none of the last %1 invoices late, and nothing overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>This is not the PIN. Wait %n second before the next try.</numerusform>
            <numerusform>This is not the PIN. Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>Staff see it in UISP, in the log of the customer. %n character is left.</numerusform>
            <numerusform>Staff see it in UISP, in the log of the customer. %n characters are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln gone from UISP</numerusform>
            <numerusform>%Ln gone from UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln came back</numerusform>
            <numerusform>%Ln came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 customer has nothing overdue</numerusform>
            <numerusform>%1 customers have nothing overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>of %1 customer</numerusform>
            <numerusform>of %1 customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day ahead</numerusform>
            <numerusform> days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minute old</numerusform>
            <numerusform> minutes old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>Would suspend %n customer, %1 fewer than now</numerusform>
            <numerusform>Would suspend %n customers, %1 fewer than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>Would suspend %n customer, %1 more than now</numerusform>
            <numerusform>Would suspend %n customers, %1 more than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>Would suspend %n customer, as now</numerusform>
            <numerusform>Would suspend %n customers, as now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 open ÷ %2 billed × %3 day = %4 days</numerusform>
            <numerusform>%1 open ÷ %2 billed × %3 days = %4 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 not due yet ÷ %2 billed × %3 day = %4 days</numerusform>
            <numerusform>%1 not due yet ÷ %2 billed × %3 days = %4 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 open: %2 day of sales, and %3 of the %4 billed in the %5 days before = %6 days</numerusform>
            <numerusform>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>%1 open are more than the %2 billed in the last %3 day.</numerusform>
            <numerusform>%1 open are more than the %2 billed in the last %3 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>There is more than %n server in this file.</numerusform>
            <numerusform>There are more than %n servers in this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Reading %1… %2 of about %3 row, %4</numerusform>
            <numerusform>Reading %1… %2 of about %3 rows, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Reading %1… %2 row, %3</numerusform>
            <numerusform>Reading %1… %2 rows, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n missed payment</numerusform>
            <numerusform>%n missed payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>the last invoice %n day later than the one before</numerusform>
            <numerusform>the last invoice %n days later than the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>the last %1 invoices %n day later than the %1 before</numerusform>
            <numerusform>the last %1 invoices %n days later than the %1 before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>oldest open %1, %n day overdue</numerusform>
            <numerusform>oldest open %1, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>most recently %1, %n day late</numerusform>
            <numerusform>most recently %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>new: only %n invoice due so far</numerusform>
            <numerusform>new: only %n invoices due so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>the last invoice not late, nothing overdue</numerusform>
            <numerusform>none of the last %n invoices late, nothing overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Data refreshed successfully! Updated %1/%2 customers in %3 s</numerusform>
            <numerusform>Data refreshed successfully! Updated %1/%2 customers in %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Updated %1/%2 customers in %3 s</numerusform>
            <numerusform>Updated %1/%2 customers in %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, a record could not be read (%n)</numerusform>
            <numerusform>%1, some records could not be read (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 row in %2</numerusform>
            <numerusform>%1 rows in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 row, done after %2</numerusform>
            <numerusform>%1 rows, done after %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>reading, %1 of about %2 row</numerusform>
            <numerusform>reading, %1 of about %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>reading, %1 row</numerusform>
            <numerusform>reading, %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 request, %2 of them repeated</numerusform>
            <numerusform>%1 requests, %2 of them repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>The next refresh drops changes that are older than %n day.</numerusform>
            <numerusform>The next refresh drops changes that are older than %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> invoice</numerusform>
            <numerusform> invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 customer changes the class; here are the %2 gravest.</numerusform>
            <numerusform>%1 customers change their class; here are the %2 gravest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>One customer changes the class.</numerusform>
            <numerusform>%1 customers change their class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>%n server was added. Sign in to each once: tokens are never exported.</numerusform>
            <numerusform>%n servers were added. Sign in to each once: tokens are never exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n was known already and stays as it was.</numerusform>
            <numerusform>%n were known already and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>%n server was written to %1, without tokens and passwords.</numerusform>
            <numerusform>%n servers were written to %1, without tokens and passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 change</numerusform>
            <numerusform>%1 · %2 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>The delay must be from 0 to %n day.</numerusform>
            <numerusform>The delay must be from 0 to %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>There can be at most %n holiday. Take out those that are over.</numerusform>
            <numerusform>There can be at most %n holidays. Take out those that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>The age up to which data may be acted on must be from 1 to %n minute.</numerusform>
            <numerusform>The age up to which data may be acted on must be from 1 to %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Invoices can be listed from 0 to %n day before their deadline.</numerusform>
            <numerusform>Invoices can be listed from 0 to %n days before their deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>settled %1, %2 day late</numerusform>
            <numerusform>settled %1, %2 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>%1 open, %2 day overdue</numerusform>
            <numerusform>%1 open, %2 days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>The one entry of the activity log is as it was written.</numerusform>
            <numerusform>All %n entries of the activity log are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>The activity log is empty, but %n entry had been written into it.</numerusform>
            <numerusform>The activity log is empty, but %n entries had been written into it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>missed: overdue for %1 day or more</numerusform>
            <numerusform>missed: overdue for %1 days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>The note is too long; %n character is the most.</numerusform>
            <numerusform>The note is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>The name is too long; %n character is the most.</numerusform>
            <numerusform>The name is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n customer chosen</numerusform>
            <numerusform>%n customers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n service is suspended.</numerusform>
            <numerusform>%n services are suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspension is ended.</numerusform>
            <numerusform>%n suspensions are ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n customer is as asked for.</numerusform>
            <numerusform>%n customers are as asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n note is written.</numerusform>
            <numerusform>%n notes are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Reading %1: %2 row so far, %3</numerusform>
            <numerusform>Reading %1: %2 rows so far, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Reading %1: %2 of about %3 row, %4</numerusform>
            <numerusform>Reading %1: %2 of about %3 rows, %4</numerusform>
        </translation>
    </message>
</context>
</TS>
