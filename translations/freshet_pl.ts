<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Odświeżono klientów</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Zaakceptowano niezgodność</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Cofnięto akceptację</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Usunięto serwer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Zaufano certyfikatowi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Notatka na liście zadań</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Zawieszenie usługi</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Wznowienie usługi</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>Ustawiono VIP w UISP</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Ustawiono odroczenie w UISP</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Notatka przy kliencie</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>Nie utworzono kopii desk.db</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
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
        <translation>Nadpłata minus należność; poniżej zera klient jest winien pieniądze</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Należność</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Dni od terminu płatności najstarszej nieopłaconej faktury</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Ostatnie faktury</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>Od najnowszej. Pełna kropka: opłacona w terminie; pół kropki: opłacona z opóźnieniem; okrąg: nieuregulowana po terminie</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Aktualność</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Jak dawno UISP potwierdził tę pozycję</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Brak od</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Jak dawno odświeżenie wykryło, że w UISP nie ma już tej pozycji</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Może się logować</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Potencjalny</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>Po terminie w UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>Ryzykowny</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Odroczenie</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Dzień miesiąca lub data, do której czeka się na zapłatę</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Aktywne usługi</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Zawieszone usługi</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Uregulowano</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Dzień, od którego nie pozostało nic do zapłaty</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dni opóźnienia</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>Od terminu płatności do dnia uregulowania lub, póki faktura jest nieuregulowana, do dziś</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Nierozliczone</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>Część, której jeszcze nie zaliczono na żadną fakturę</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Forma płatności</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Na faktury</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Taryfa</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Opłata</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Aktywna od</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>W terminie</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>Z opóźnieniem</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>Po terminie tak długo, jak określają zasady oceny płatności, albo wyprzedzona przez fakturę o późniejszym terminie</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>% w terminie</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>% w terminie wg kwot</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Średnia z uregulowanych faktur; zapłata w terminie liczy się jako 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Dni przy opóźnieniu</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Średnia z faktur uregulowanych z opóźnieniem</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Dni opóźnienia wg kwot</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Dni opóźnienia z zaległymi</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Średnia z faktur uregulowanych oraz nieuregulowanych po terminie</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Średnia wpłata</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Ostatnia wpłata</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Ostatnio spóźnione</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>Spóźnione lub po terminie wśród faktur o ostatnich terminach; ich liczbę określają zasady oceny płatności</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Najstarsza po terminie</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Jak dawno zakończyło się odświeżenie, które wykryło zmianę</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>Numer lub nazwa zmienionej pozycji</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Było → jest</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>Co UISP podawał wcześniej, a co podaje od tego odświeżenia</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Stan nr</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>Numer odświeżenia, które wykryło zmianę</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Ostateczny termin</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>Ostatni dzień, w którym zapłata jest jeszcze na czas</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Po ost. terminie</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Obiecano do</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>Dzień, do którego klient obiecał zapłacić</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Jak płacą</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Obliczono na dzień</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Według dokumentów</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Według UISP</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Wykryto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Ostatnio wykryto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Rozwiązano</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Zaakceptowano</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Kto zaakceptował</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Dlaczego bez zmian</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Aktualność dokumentów</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Jak dawno UISP potwierdził dokumenty, z którymi porównano tę pozycję</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Dni od ostatecznego terminu albo czas, jaki do niego pozostał</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>refund</source>
        <translation>zwrot</translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message>
        <source>Acknowledged</source>
        <comment>findings</comment>
        <translation>Zaakceptowane</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Dodane</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>Do zawieszenia</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Nie zawieszać</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Następni</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Obiecali zapłatę</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>Kontakt dzisiaj</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>Przed terminem</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Bonifikata</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Korekty</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Kiedykolwiek wykryte</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Podwyższone</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Dobrzy</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>Z odroczeniem</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Wysokie</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Ostatnie odświeżenie</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Potencjalni</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Bez wpłat</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Nowi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Nieuregulowane</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Z należnością</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Opłacone</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Częściowo opłacone</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Wysokie</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Niskie</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>Przywrócone</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Jeszcze niczyje</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Wersje taryf</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>Do obserwacji</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Nierozliczone</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>patterns of customers</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers of the worklist</comment>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>All</source>
        <comment>findings</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>customers</comment>
        <translation>Ryzykowni</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>patterns of customers</comment>
        <translation>Ryzykowni</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers</comment>
        <translation>Zawieszeni</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Zawieszone</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>Co najmniej %n dzień po terminie</numerusform>
            <numerusform>Co najmniej %n dni po terminie</numerusform>
            <numerusform>Co najmniej %n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n dzień po terminie</numerusform>
            <numerusform>%1–%n dni po terminie</numerusform>
            <numerusform>%1–%n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Wpływy</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>Po terminie: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>W &amp;dół</translation>
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
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Tak na w&amp;szystkie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ie na wszystkie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj adres &amp;odnośnika</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Bez wpłat</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Wysokie</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Podwyższone</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>Do obserwacji</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>Do zawieszenia</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Nie zawieszać</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>termin płatności</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>zwłoka</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>odroczenie</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>obietnica zapłaty</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP nieczytelny</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>odroczenie nieczytelne</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>brak aktywnej usługi</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>poniżej minimum</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Niskie</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>poprawa</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>pogorszenie</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>nieopłacona</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>częściowo opłacona</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>opłacona</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>anulowana</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>przetworzona pro forma</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>pro forma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>przygotowany</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>zawieszony</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>przygotowany, zablokowany</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>starsza wersja</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>przyszła wersja</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>w ofercie</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>nieaktywny</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>w archiwum</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>bez usługi</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>potencjalny klient</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>klient</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>usługa</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>faktura</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>wpłata</translation>
    </message>
    <message>
        <source>refund</source>
        <comment>one row</comment>
        <translation>zwrot</translation>
    </message>
    <message>
        <source>credit note</source>
        <comment>one row</comment>
        <translation>korekta</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what became of a row</comment>
        <translation>dodano</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>brak w UISP</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>przywrócono</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>z opóźnieniem</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>nieuregulowana po terminie</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>przed terminem</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>rozliczona bez wpłaty</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>opłacona, dzień nieznany</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>Od najnowszej: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>zalega</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>nie zalega</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>inny klient</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>należności</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>nadpłaty</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>opłat</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>razem</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>do zapłaty</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>wpłynęło</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>nierozliczone</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>behind an amount</comment>
        <translation>po terminie</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>This report holds the versions of the program and of this computer, the settings, how many rows each list has, and how the last refreshes ended. It holds no names, addresses or telephone numbers, no amounts, no token and not the address of your server. Read it below before you save it; nothing is sent anywhere.</source>
        <translation>Ten raport zawiera wersje programu i oprogramowania tego komputera, ustawienia, liczbę pozycji na każdej liście oraz wyniki ostatnich odświeżeń. Nie zawiera nazwisk, adresów ani numerów telefonu, kwot, tokenu ani adresu serwera. Proszę przeczytać go poniżej przed zapisaniem; nic nie jest nigdzie wysyłane.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Rozwiązano: ostatnia kontrola już tego nie wykryła.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>W UISP nie ma już tej pozycji.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Total %1 (%2)</source>
        <translation>Razem %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TableSetup</name>
    <message>
        <source>Columns of %1</source>
        <translation>Kolumny: %1</translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Profile płatności</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista zadań</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>klient</numerusform>
            <numerusform>klientów</numerusform>
            <numerusform>klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>usługa</numerusform>
            <numerusform>usługi</numerusform>
            <numerusform>usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>faktura</numerusform>
            <numerusform>faktury</numerusform>
            <numerusform>faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>wpłata</numerusform>
            <numerusform>wpłaty</numerusform>
            <numerusform>wpłat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>profil płatności</numerusform>
            <numerusform>profile płatności</numerusform>
            <numerusform>profili płatności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>niezgodność</numerusform>
            <numerusform>niezgodności</numerusform>
            <numerusform>niezgodności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>zmiana</numerusform>
            <numerusform>zmiany</numerusform>
            <numerusform>zmian</numerusform>
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
        <translation>Qt %1 (zbudowano z %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freshet jest wolnym oprogramowaniem na licencji GNU General Public License w wersji 3 lub nowszej. Jest dostarczany bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Korzysta z:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>O programie Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Wersje i licencje</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Program rozliczeniowy dla dostawców korzystających z UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::AccountButton</name>
    <message>
        <source>Servers…</source>
        <translation>Serwery…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Ustawienia blokady…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Zasady oceny płatności…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Usuń ten serwer…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>W tym oknie jest teraz zalogowany użytkownik %1, już nie %2. Wszystko, co zostanie tu odtąd zrobione, będzie zapisywane pod nową nazwą użytkownika.</translation>
    </message>
</context>
<context>
    <name>freshet::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <comment>button</comment>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Akceptacja niezgodności</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Dlaczego pozostaje bez zmian</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Na przykład: uzgodniono z klientem, korekta w przyszłym miesiącu</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>Dlaczego pozostaje bez zmian?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>Notatka jest przechowywana na tym komputerze z nazwą użytkownika oraz w dzienniku działań. Niezgodność pojawi się znowu, gdy zmienią się dane.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Proszę napisać, dlaczego pozostaje to bez zmian.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Powód w UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Próba: sprawdź wszystko, nic nie wysyłaj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Ponowny odczyt klientów z UISP…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Odśwież teraz</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Wybierz powód…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>Nie można było odczytać powodów zawieszenia, więc nie można nic zawiesić. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>W UISP nie ma żadnego powodu zawieszenia. Proszę dodać go tam, w ustawieniach zawieszania.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Jeśli coś nadal jest po terminie, UISP może już sam nie zawieszać usług za te faktury.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Wysyłanie jedno po drugim…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Ten token API pozwala tylko na odczyt, więc stąd nie można nic zmienić. Proszę zalogować się tokenem, który pozwala na zapis.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Zatrzymanie po trwającym właśnie zapytaniu…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Przy tym powodzie UISP nie wznawia usługi sam, gdy wszystko zostanie zapłacone. Ktoś musi ją wznowić, tutaj lub w UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Ktoś na tej liście ma w UISP pieniądze, których nie zaliczono na żadną fakturę: proszę najpierw sprawdzić ostatnią kolumnę.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Coś nadal jest po terminie: UISP może odtąd pomijać te faktury, gdy sam zawiesza usługi.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nic nie jest po terminie.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Żadna usługa tego klienta nie jest zawieszona.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Ta usługa zmieniła się od chwili, gdy ją wyświetlono; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>Zasady zawieszania nie pozwalają zawieszać w tym dniu.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Ta należność jest już zapłacona: klient ma w UISP nadpłatę w wysokości %1, której nie zaliczono na żadną fakturę. Proszę zaliczyć ją na fakturę w UISP.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>Klient ma w UISP nadpłatę w wysokości %1, której nie zaliczono na żadną fakturę.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Od chwili sprawdzenia minął termin kolejnej płatności i UISP może odtąd pomijać tę fakturę, gdy sam zawiesza usługi. Nic nie wysłano; proszę sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>W UISP nic już tam nie ma, a wcześniej wyświetlono co innego. Nic nie wysłano; proszę sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>W UISP jest tam teraz „%1”, a wcześniej wyświetlono co innego. Nic nie wysłano; proszę sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Faktura, która o tym decyduje, jest już zapłacona: klient ma w UISP nadpłatę w wysokości %1, której nie zaliczono na żadną fakturę. Proszę zaliczyć ją na fakturę w UISP.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>W UISP nie ma teraz nic przeterminowanego.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>UISP nie podaje temu tokenowi, ile klient jest winien, dlatego nic nie zostanie zrobione. Proszę zalogować się tokenem, który może odczytywać konta.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Zegary tego komputera i UISP różnią się o ponad pięć minut, więc nie można policzyć dni. Proszę ustawić zegar i sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Od chwili sprawdzenia coś zapłacono. Nic nie wysłano; proszę sprawdzić ponownie.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Nic jeszcze nie odczytano z UISP. Proszę najpierw odświeżyć dane.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>Lista ma ponad %n minutę, więc na jej podstawie nic nie zostanie zrobione. Proszę najpierw odświeżyć dane.</numerusform>
            <numerusform>Lista ma ponad %n minuty, więc na jej podstawie nic nie zostanie zrobione. Proszę najpierw odświeżyć dane.</numerusform>
            <numerusform>Lista ma ponad %n minut, więc na jej podstawie nic nie zostanie zrobione. Proszę najpierw odświeżyć dane.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>W UISP nie ma atrybutu własnego klientów o kluczu „%1”. Proszę dodać go tam, w ustawieniach CRM w części Custom attributes, albo podać tutaj inny klucz w zasadach oceny płatności.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Nie można teraz odczytać danych z UISP, więc nic nie zostanie zrobione. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Zatrzymano przed wysłaniem.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Nie można teraz odczytać danych z UISP, więc nic nie zostanie zrobione. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Próba: to zostałoby wysłane.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>Nie udało się tego zapisać w dzienniku przed wysłaniem, więc nie wysłano. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>Odpowiedź nie dotarła, ale UISP pokazuje, że zmiana została wykonana.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>Odpowiedź nie dotarła, a UISP pokazuje, że zmiana nie została wykonana. Nie wysłano jej ponownie.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Ta lista jest już nieaktualna, więc nic nie wysłano. Proszę zacząć od nowa.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>Nie można teraz odczytać danych z UISP, więc nic więcej nie wysłano.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>Wykonywane czynności</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Teraz w UISP</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message>
        <source>1 service is suspended.</source>
        <translation>Zawieszono 1 usługę.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>Zawieszono %n usługę.</numerusform>
            <numerusform>Zawieszono %n usługi.</numerusform>
            <numerusform>Zawieszono %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>Wznowiono 1 usługę.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>Wznowiono %n usługę.</numerusform>
            <numerusform>Wznowiono %n usługi.</numerusform>
            <numerusform>Wznowiono %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 klient ma żądane ustawienie.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n klient ma żądane ustawienie.</numerusform>
            <numerusform>%n klientów ma żądane ustawienie.</numerusform>
            <numerusform>%n klientów ma żądane ustawienie.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>Zapisano 1 notatkę.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>Zapisano %n notatkę.</numerusform>
            <numerusform>Zapisano %n notatki.</numerusform>
            <numerusform>Zapisano %n notatek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Próba: wysłano by 1 zmianę.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Próba: wysłano by %n zmianę.</numerusform>
            <numerusform>Próba: wysłano by %n zmiany.</numerusform>
            <numerusform>Próba: wysłano by %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Próba: wysłano by zmianę dla 1 usługi.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Próba: wysłano by zmianę dla %n usługi.</numerusform>
            <numerusform>Próba: wysłano by zmiany dla %n usług.</numerusform>
            <numerusform>Próba: wysłano by zmiany dla %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 klient otrzyma status VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n klient otrzyma status VIP.</numerusform>
            <numerusform>%n klientów otrzyma status VIP.</numerusform>
            <numerusform>%n klientów otrzyma status VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 klient straci status VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n klient straci status VIP.</numerusform>
            <numerusform>%n klientów straci status VIP.</numerusform>
            <numerusform>%n klientów straci status VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>1 klientowi zostanie cofnięte odroczenie.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>%n klientowi zostanie cofnięte odroczenie.</numerusform>
            <numerusform>%n klientom zostanie cofnięte odroczenie.</numerusform>
            <numerusform>%n klientom zostanie cofnięte odroczenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 klient będzie mógł płacić do %1. dnia miesiąca.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n klient będzie mógł płacić do %1. dnia miesiąca.</numerusform>
            <numerusform>%n klientów będzie mogło płacić do %1. dnia miesiąca.</numerusform>
            <numerusform>%n klientów będzie mogło płacić do %1. dnia miesiąca.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 klient będzie mógł zapłacić do: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n klient będzie mógł zapłacić do: %1.</numerusform>
            <numerusform>%n klientów będzie mogło zapłacić do: %1.</numerusform>
            <numerusform>%n klientów będzie mogło zapłacić do: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>Zostanie zawieszona 1 usługa.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>Zostanie zawieszona %n usługa.</numerusform>
            <numerusform>Zostaną zawieszone %n usługi.</numerusform>
            <numerusform>Zostanie zawieszonych %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>Zostanie wznowiona 1 usługa.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>Zostanie wznowiona %n usługa.</numerusform>
            <numerusform>Zostaną wznowione %n usługi.</numerusform>
            <numerusform>Zostanie wznowionych %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>Notatka zostanie zapisana przy 1 kliencie.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>Notatka zostanie zapisana przy %n kliencie.</numerusform>
            <numerusform>Notatka zostanie zapisana przy %n klientach.</numerusform>
            <numerusform>Notatka zostanie zapisana przy %n klientach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Zostanie zawieszona</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>Zostanie wznowiona</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Otrzyma status VIP</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Straci status VIP</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Cofnięcie odroczenia</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Nowa wartość: %1</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Zostanie zapisana</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Zawieszanie usług</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Wznawianie usług</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP w UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Płatność odroczona do</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Notatka przy kliencie w UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>Już tak jest: 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>Już tak jest: %n.</numerusform>
            <numerusform>Już tak jest: %n.</numerusform>
            <numerusform>Już tak jest: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>Pominięto 1 klienta.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>Pominięto %n klienta.</numerusform>
            <numerusform>Pominięto %n klientów.</numerusform>
            <numerusform>Pominięto %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>Sprawdź 1 klienta</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Sprawdź %n klienta</numerusform>
            <numerusform>Sprawdź %n klientów</numerusform>
            <numerusform>Sprawdź %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>Zapisz 1 notatkę</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Zapisz %n notatkę</numerusform>
            <numerusform>Zapisz %n notatki</numerusform>
            <numerusform>Zapisz %n notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>Zmień 1 klienta</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Zmień %n klienta</numerusform>
            <numerusform>Zmień %n klientów</numerusform>
            <numerusform>Zmień %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>Sprawdź 1 usługę</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Sprawdź %n usługę</numerusform>
            <numerusform>Sprawdź %n usługi</numerusform>
            <numerusform>Sprawdź %n usług</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>Zawieś 1 usługę</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Zawieś %n usługę</numerusform>
            <numerusform>Zawieś %n usługi</numerusform>
            <numerusform>Zawieś %n usług</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>Wznów 1 usługę</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>Wznów %n usługę</numerusform>
            <numerusform>Wznów %n usługi</numerusform>
            <numerusform>Wznów %n usług</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>Nie wysłano: próba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Już tak było</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>UISP odmówił</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>Bez skutku</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Zatrzymano wcześniej</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>Pominięto: 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>Pominięto: %n.</numerusform>
            <numerusform>Pominięto: %n.</numerusform>
            <numerusform>Pominięto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>Zatrzymano przed wysłaniem: 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>Zatrzymano przed wysłaniem: %n.</numerusform>
            <numerusform>Zatrzymano przed wysłaniem: %n.</numerusform>
            <numerusform>Zatrzymano przed wysłaniem: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 pozycja wymaga uwagi: powód podano w ostatniej kolumnie.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n pozycja wymaga uwagi: powód podano w ostatniej kolumnie.</numerusform>
            <numerusform>%n pozycje wymagają uwagi: powód podano w ostatniej kolumnie.</numerusform>
            <numerusform>%n pozycji wymaga uwagi: powód podano w ostatniej kolumnie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP może mieć tylko wartość tak albo nie.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatka jest pusta.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znak.</numerusform>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Zawieszono. UISP to potwierdza.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>Wznowiono. UISP to potwierdza.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Ustawiono. UISP to potwierdza.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Zapisano. UISP to potwierdza.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>Usługa jest już zawieszona; ktoś zrobił to wcześniej.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>Usługa nie jest już zawieszona; ktoś zrobił to wcześniej.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>Jest już tak ustawione; ktoś zrobił to wcześniej.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>Taka sama notatka już tam jest; ktoś zrobił to wcześniej.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Ten token API pozwala tylko na odczyt. Aby stąd wprowadzać zmiany, proszę zalogować się tokenem, który pozwala na zapis.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>UISP prosi o rzadsze zapytania. Proszę spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>UISP odmówił (kod %1). Proszę sprawdzić, czy atrybut własny przyjmuje taką wartość.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>UISP odmówił (kod %1). Proszę sprawdzić klienta w UISP.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>UISP odmówił (kod %1). Proszę sprawdzić usługę w UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>UISP przyjął zmianę, ale jej nie pokazuje. Proszę sprawdzić klienta w UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>UISP przyjął zmianę, ale jej nie pokazuje. Proszę sprawdzić usługę w UISP.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Chwilę wcześniej wysłano już coś innego dla tego klienta. Proszę sprawdzić ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Chwilę wcześniej wysłano już coś innego dla tej usługi. Proszę sprawdzić ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>Nie udało się odczytać z UISP, czy zmiana została wykonana. Zostanie to sprawdzone, zanim dla tego klienta zostanie wysłane coś innego. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>Nie udało się odczytać z UISP, czy zmiana została wykonana. Zostanie to sprawdzone, zanim dla tej usługi zostanie wysłane coś innego. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>Odpowiedź nie dotarła, a UISP na razie nie pokazuje zmiany. Nie wysłano jej ponownie; zostanie to sprawdzone, zanim dla tego klienta zostanie wysłane coś innego.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>Odpowiedź nie dotarła, a UISP na razie nie pokazuje zmiany. Nie wysłano jej ponownie; zostanie to sprawdzone, zanim dla tej usługi zostanie wysłane coś innego.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>Wcześniejsza odpowiedź dotycząca klienta nr %1 nie dotarła; UISP pokazuje, że zmiana została wykonana.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>Wcześniejsza odpowiedź dotycząca klienta nr %1 nie dotarła; UISP pokazuje, że zmiana nie została wykonana.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Przed chwilą wysłano zmianę dla klienta nr %1 i może ona być jeszcze w toku.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>Nie udało się odczytać z UISP wyniku wcześniejszej zmiany u klienta nr %1. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>Wcześniejsza odpowiedź dotycząca usługi nr %1 klienta nr %2 nie dotarła; UISP pokazuje, że zmiana została wykonana.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>Wcześniejsza odpowiedź dotycząca usługi nr %1 klienta nr %2 nie dotarła; UISP pokazuje, że zmiana nie została wykonana.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>Przed chwilą wysłano zmianę dla usługi nr %1 klienta nr %2 i może ona być jeszcze w toku.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>Nie udało się odczytać z UISP wyniku wcześniejszej zmiany usługi nr %1 klienta nr %2. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>Wcześniejsza odpowiedź dotycząca usługi nr %1 klienta nr %2 nie dotarła; UISP pokazuje ją jako zawieszoną, ale z innego powodu, więc zrobił to ktoś inny.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>zastąpiono nieczytelne ustawienia</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>zastąpiono nieczytelne zasady zawieszania</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>zaufanie systemu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłano</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>już tak było</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>stwierdzono, że wykonano</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>stwierdzono, że nie wykonano</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>z wyszukiwaniem</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>z warunkami dla kolumn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>obiecano na</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>opiekun</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>następny kontakt</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>kwoty minimalne</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>dni zwłoki po terminie płatności</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>dni tygodnia na zawieszanie (1: poniedziałek)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>dni wolne</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>z iloma dniami wyprzedzenia zapowiadać następnych</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>największy wiek danych do działania, w minutach</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>minuty między odświeżeniami</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>pełne sprawdzenie raz dziennie</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>przez ile dni zachowywane są zmiany</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>Odświeżono klientów: %1/%2 (błędy: %3). Czas: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>Odświeżono 0 klientów. Czas: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Zalogowano do %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Wylogowano z %1</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>Zaufano innemu certyfikatowi %1: SHA-256 %2 zamiast %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>Usunięto %1 z tego komputera %2; nie było dziennika działań</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>Usunięto %1 z tego komputera %2; wpisów w dzienniku działań: %3, skrót ostatniego: %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>Wyeksportowano wiersze: %1, %2 (%3), ze stanu nr %4 do %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Wyeksportowano wiekowanie na %1 ze stanu nr %2, wiersze: %3</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Wyeksportowano wyciąg klienta %1 ze stanu nr %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>klient %1: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>usługa %1 klienta %2, powód %3: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>usługa %1 klienta %2: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>klient %1, „%2”: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klient %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>tylko stan nr %1</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>starsze niż %1 godz.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Dwukrotne kliknięcie lub Enter pokazuje szczegóły tego odświeżenia.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Tak, jak zapisano: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Jakie działania</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Z jakiego okresu</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Z całego okresu</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Sprawdza, czy od chwili zapisania żaden wpis nie został zmieniony, usunięty ani odcięty</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Dziennik działań</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Wszystkie działania</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Nie można odczytać dziennika działań</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>Nie zapisano żadnego działania tego rodzaju.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Jeszcze nic się nie wydarzyło</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Tutaj zapisywane są logowania, odświeżenia i zmiany ustawień wraz z osobą i czasem.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Sprawdzono %1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>Potwierdzono podczas pełnego sprawdzenia.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>Potwierdzono na podstawie listy, którą czyta każde odświeżenie.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>Potwierdzono na podstawie listy nieuregulowanych faktur, którą czyta każde odświeżenie.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>Potwierdzono na podstawie listy niczyich wpłat, którą czyta każde odświeżenie.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Potwierdzono przy odczycie faktur i wpłat tego klienta.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Odczytano wtedy, ponieważ pozycja była nowa lub się zmieniła.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>Nie udało się odczytać najnowszej wersji tej pozycji z UISP: tak wyglądała wcześniej.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Opłacone, anulowane i przetworzone faktury są ponownie czytane tylko podczas pełnego sprawdzenia (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Znane już wpłaty są ponownie czytane tylko podczas pełnego sprawdzenia (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>Profil jest tak aktualny, jak najstarsza z pozycji, z których go obliczono. Opłacone faktury i znane już wpłaty są ponownie czytane tylko podczas pełnego sprawdzenia (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
            <numerusform>%n godz. temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>W UISP nie ma już tej pozycji. Pierwszy stan danych bez niej: nr %1.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Nie odczytano jeszcze wszystkich potrzebnych danych.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>Dowolna aktualność</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Starsze niż %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Tylko pozycje, od których potwierdzenia w UISP minęło więcej niż wybrany czas</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>Najstarszą pozycję w tej liczbie potwierdzono %1.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Część tych pozycji jest ponownie czytana tylko podczas pełnego sprawdzenia (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>jeszcze nie potwierdzono</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>Przed terminem</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dzień lub więcej</numerusform>
            <numerusform>%n dni lub więcej</numerusform>
            <numerusform>%n dni lub więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n dzień</numerusform>
            <numerusform>%1–%n dni</numerusform>
            <numerusform>%1–%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Stan na dzień</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Odczytano z UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Stan nr</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Wiekowanie</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>Historia faktur i wpłat jest jeszcze odczytywana. Wiekowanie będzie można zapisać, gdy historia będzie kompletna.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>Nie można zapisać %1. Proszę wybrać inną nazwę lub inny folder. Nic tam nie zmieniono.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Zapisywanie wiekowania</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>Wiekowanie zapisano w %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Struktura wiekowa należności</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Saldo netto</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last line</comment>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>freshet::BalanceParts</name>
    <message>
        <source>%1 credit − %2 owing = %3 balance</source>
        <comment>amounts</comment>
        <translation>nadpłata %1 − należność %2 = saldo %3</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>nadpłata %1 − należność %2, ale według UISP saldo wynosi %3</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>Nie można użyć wartości „%1”.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Ten plik nie zawiera zasad oceny płatności programu Freshet.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Te zasady oceny płatności zapisano w nowszej wersji programu Freshet. Proszę zaktualizować program.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>Freshet nie zna ustawienia „%1”.</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>Jedno z ustawień występuje w tym pliku dwa razy, więc nie wiadomo, które obowiązuje.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Uwzględniane miesiące</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Ostatnie faktury</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Pominięta po</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Nowy: mniej faktur niż</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Faktury do trendu</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Dni do trendu</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Znaki na pasku</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Wysokie: spóźnione faktury</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Wysokie: pominięte faktury</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Wysokie: po terminie ponad</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Podwyższone: spóźnione faktury</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Podwyższone: spóźnione faktury przy pogorszeniu</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Podwyższone: po terminie ponad</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Pierwszy przedział od dnia</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Drugi przedział od dnia</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Trzeci przedział od dnia</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Ostatni przedział od dnia</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Ta sama wpłata dwa razy: w ciągu</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Aktywna, choć po terminie ponad</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Brakujące i zmienione pozycje z ostatnich</translation>
    </message>
    <message>
        <source>VIP tag</source>
        <translation>Znacznik VIP</translation>
    </message>
    <message>
        <source>VIP attribute</source>
        <translation>Atrybut VIP</translation>
    </message>
    <message>
        <source>Grace attribute</source>
        <translation>Atrybut odroczenia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>„%1” ma wartość %2; dozwolona wartość: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>„%1” ma wartość %2; dozwolone wartości: od %3 do %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>Pole „%1” jest puste; proszę je wypełnić.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Wpis w polu „%1” jest za długi; może mieć najwyżej %n znak.</numerusform>
            <numerusform>Wpis w polu „%1” jest za długi; może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Wpis w polu „%1” jest za długi; może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>Ryzyko wysokie wymaga większej liczby spóźnionych faktur niż liczba ocenianych ostatnich faktur.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>Ryzyko podwyższone nie może wymagać więcej spóźnionych faktur niż wysokie.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>Ryzyko podwyższone wymaga przy pogorszeniu większej liczby spóźnionych faktur niż liczba ocenianych ostatnich faktur.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Liczba dni po terminie dla ryzyka podwyższonego nie może przekraczać liczby dla wysokiego.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Każdy przedział wiekowania musi zaczynać się później niż poprzedni.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>VIP i odroczenie wymagają dwóch różnych atrybutów.</translation>
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
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age of a row, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a row, short</comment>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a row, short: days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Serwer odpowiadający pod adresem %1 przedstawia inny certyfikat niż ten, któremu zaufano. Certyfikat mógł zostać odnowiony albo ktoś podszywa się pod serwer. Niczego tam nie wysłano i nie zostanie wysłane, dopóki nie zapadnie decyzja. W oknie widać dane odczytane wcześniej.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Certyfikat serwera %1 nie jest już zaufany; mógł stracić ważność albo ktoś podszywa się pod serwer. Niczego tam nie wysłano i nie zostanie wysłane, dopóki nie zapadnie decyzja. W oknie widać dane odczytane wcześniej.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Certyfikat serwera nie jest zaufany</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nic nie wysyłaj</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Zaufaj pokazanemu certyfikatowi</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>Serwer znowu przedstawia zaufany certyfikat. Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>Porównano odcisk: zaufaj temu certyfikatowi dla tego serwera</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALARM: to nie jest certyfikat, któremu wcześniej zaufano. Proszę zapytać osobę prowadzącą serwer, czy został odnowiony, i do tego czasu nie kontynuować.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>Zaufany wcześniej, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Pokazany teraz:
Wystawiony dla: %1
Wystawca: %2
Ważny: od %3 do %4
SHA-256:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>Pokazany teraz certyfikat, SHA-256: %1</translation>
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
        <translation>Pokaż wśród wszystkich zmian</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>Wszystkie zmiany tego klienta (%1)</numerusform>
            <numerusform>Wszystkie zmiany tego klienta (%1)</numerusform>
            <numerusform>Wszystkie zmiany tego klienta (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>Ta wersja programu Freshet nie może odczytać ustawienia, jak długo przechowywać zmiany. Proszę wybrać je ponownie na stronie zmian.</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Opłacono przez</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Pobrano z</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Zaliczono na</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>Zawieszona w UISP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atrybuty własne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>Własny ID</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>Jest firmą</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient od</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Miesiące w okresie</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Aktywna do</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Powód zawieszenia</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Opłacono</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Nieściągalna</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Pro forma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Z faktury pro forma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Wystawiona z niej faktura</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Numer u operatora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 na fakturę %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1: zwrot %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 z wpłaty %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 z korekty %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
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
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>button: show figures</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 na wykresie</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 w liczbach</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dnia</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.d.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Outstanding (DSO)</source>
        <translation>Rotacja należności (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>W najlepszym razie</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>Z opóźnień</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Metodą odliczania</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Ściągalność (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>Rotacja należności zmieniła się z %1 (%2) na %3 (%4).</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Proszę podać początek lub koniec zakresu.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>Początek jest późniejszy niż koniec.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>Nie ma warunku o nazwie „%1”.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Ta tabela nie ma kolumny o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>Kolumny „%1” nie można tak filtrować.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Proszę wpisać, co ma zawierać kolumna.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Proszę wybrać co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Filtry kolumn przyjmują „all” lub „any”, a nie „%1”.</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>Filtr kolumny jest niekompletny albo zawiera coś ponad filtr.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Filtry kolumn</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Dowolny z nich</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Wszystkie naraz</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Naciśnięcie zmienia wybór.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Usuń filtr: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>%1 – filtr według kolumny</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Kolumna:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>&amp;Warunek:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>Od d&amp;nia</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>Do dni&amp;a</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Kwoty są porównywane w walucie danego wiersza.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>W procentach, od 0 do 100.</translation>
    </message>
</context>
<context>
    <name>freshet::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co zrobić?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Zezwól na adres nieszyfrowany (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Ustawienia połączenia</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Wybór urzędu certyfikacji firmy</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Usuń urząd certyfikacji firmy</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Urząd certyfikacji firmy</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Wtedy każdy po drodze może odczytać token i wszystkie dane klientów. Dla tego komputera to zezwolenie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>Zaufany dla tego serwera: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Brak: tylko urzędy, którym ufa ten komputer.</translation>
    </message>
</context>
<context>
    <name>freshet::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj %1</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / miesiąc</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / rok</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 miesiąc</numerusform>
            <numerusform>%1 / %2 miesiące</numerusform>
            <numerusform>%1 / %2 miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>%1: korekta lub bonifikata z %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1: wpłata z %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>rozliczono %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… i jeszcze %1</numerusform>
            <numerusform>… i jeszcze %1</numerusform>
            <numerusform>… i jeszcze %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>%1 dzień po terminie</numerusform>
            <numerusform>%1 dni po terminie</numerusform>
            <numerusform>%1 dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 dzień opóźnienia</numerusform>
            <numerusform>%1 dni opóźnienia</numerusform>
            <numerusform>%1 dni opóźnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Odroczenie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>w %n fakturze</numerusform>
            <numerusform>w %n fakturach</numerusform>
            <numerusform>w %n fakturach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, żadna po terminie</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, najstarsza %2 dzień po terminie</numerusform>
            <numerusform>%1, najstarsza %2 dni po terminie</numerusform>
            <numerusform>%1, najstarsza %2 dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>płatność odroczona do %1</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>płatność była odroczona do %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>UISP nie podaje stanu konta tego klienta</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Należność</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Przed terminem</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>co UISP zalicza do należności poza tymi fakturami, np. nieopłacone faktury pro forma</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Opłacono</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma płatności</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Nierozliczone</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Karta klienta</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Szczegóły klienta</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Otwórz w UISP</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Zamknij kartę klienta</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Wyciąg</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Wybór wiersza pokazuje tutaj jego klienta.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Tego klienta nie ma wśród pozycji odczytanych z UISP.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month and year</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Skopiowano %1</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1. Only the full check reads all of them.</source>
        <comment>an age</comment>
        <translation>Najstarszą z tych pozycji potwierdzono %1. Wszystkie czyta tylko pełne sprawdzenie.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>Najstarszą z tych pozycji potwierdzono %1.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Brak w UISP od %1, stan nr %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Potwierdzono %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>Pokaż w niezgodnościach</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Pokaż te pozycje, których nie ma już w UISP</translation>
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
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Nieuregulowane faktury</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Ostatnie faktury</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Brak w UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Notatka, obietnica, kontakt…</translation>
    </message>
    <message>
        <source>In UISP</source>
        <translation>W UISP</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Płatność odroczona do…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Notatka przy kliencie…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Zawieś…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Wznów usługę…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Ma już status VIP dzięki znacznikowi „%1”.</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>Status VIP wynika ze znacznika „%1”, który można usunąć tylko w UISP.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Ten klient ma już status VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Ten klient nie ma statusu VIP.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>Klienta ze statusem VIP nie można zawiesić w tym programie.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>Klienta będzie można znowu zawiesić, gdy coś będzie po terminie.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>Zapłata musi znowu wpływać do terminu płatności.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>Płatność każdej faktury jest odraczana jednorazowo do %1. dnia miesiąca.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>Data %1 już minęła: nie daje żadnego dodatkowego czasu.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>Płatność zostanie odroczona do: %1.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>Tak już jest w UISP.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>Taką samą notatkę zapisano już dzisiaj.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>Pracownicy widzą ją w UISP, w dzienniku klienta.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>%1 należy do innego użytkownika. Freshet nie otwiera tego folderu, ponieważ ten użytkownik mógłby czytać i zmieniać przechowywane tam dane. Proszę wybrać inny folder za pomocą --data-dir.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>Inni użytkownicy mogą czytać %1 i nie można tego zmienić.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Program rozliczeniowy dla dostawców korzystających z UISP.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Pozwala wypróbować wszystko na zmyślonym dostawcy na tym komputerze.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Ilu klientów ma wersja demonstracyjna.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Przechowuje tam wszystkie pliki.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (jasny), dark (ciemny) lub system.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>Nie udało się uruchomić wbudowanego UISP.
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
        <translation>Więcej sposobów odświeżania</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Więcej narzędzi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Szukaj klientów, faktur, numerów telefonu…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Filtry nie przepuszczają żadnego wiersza: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>W filtrze „%1” nic nie zawiera tekstu „%2”.</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>Żaden wiersz nie pasuje obecnie do filtra „%1”.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>Nie ma żadnego wiersza tego klienta.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>Nie zachowano danych o tym, co zmieniło to odświeżenie.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Żaden wiersz nie zawiera tekstu „%1”.</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Nie ma wierszy starszych niż %1.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 Wiersze nie starsze niż %2 nie są pokazywane.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>Najbliższe odświeżenie porówna klientów, usługi, faktury i wpłaty.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Wszystko się zgadza</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Klientów, usługi, faktury i wpłaty porównano %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Nic jeszcze nie odczytano z UISP</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>Przycisk „Odśwież dane” odczytuje klientów, usługi, faktury i wpłaty.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Jeszcze brak zmian</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>Tutaj po każdym odświeżeniu pojawia się wszystko, co od teraz zostanie w UISP dodane, zmienione lub usunięte.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Nikt nie ma zaległości</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Po każdym odświeżeniu pojawiają się tutaj klienci z zaległościami wraz z dniem, od którego można zawiesić ich usługi.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>UISP nie ma pozycji do tej tabeli. Gdy zostaną tam dodane, pojawią się po najbliższym odświeżeniu.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>UISP zbyt długo nie odpowiadał. Proszę spróbować ponownie; jeśli nadal będzie powolny, proszę sprawdzić serwer.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>Nie znaleziono adresu serwera. Proszę sprawdzić pisownię i połączenie z internetem.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>Serwer istnieje, ale odrzuca połączenie. Proszę sprawdzić port i to, czy UISP jest uruchomiony.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>Połączenie zostało przerwane, zanim odpowiedź była kompletna. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>Certyfikat serwera nie jest zaufany. Ktoś mógłby podsłuchiwać; proszę zaufać mu tylko wtedy, gdy na pewno należy do właściwego serwera.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>Serwer przekierował na inny adres. Tokenu tam nie wysłano. Proszę sprawdzić adres serwera.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>UISP nie przyjmuje tego tokenu API. Proszę go sprawdzić albo utworzyć nowy w UISP.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>W UISP nie ma już takiej pozycji.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>UISP prosi o rzadsze zapytania. Proszę spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>W UISP wystąpił błąd po stronie serwera. Proszę spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Pod tym adresem jest serwer, ale nie odpowiada jak UISP. Proszę sprawdzić adres.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>Odpowiedź serwera była o wiele większa niż jakakolwiek prawdziwa. Nie czytano jej dalej.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>Inny program używa plików programu Freshet. Proszę go zamknąć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>Dysk jest pełny. Widać ostatnie kompletne dane; proszę zwolnić miejsce i odświeżyć ponownie.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>Lokalny plik danych jest uszkodzony. Odłożono go na bok; proszę odświeżyć dane, aby wczytać wszystko od nowa z UISP.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>Plik desk.db tego serwera jest uszkodzony. Zawiera dziennik działań, notatki i zasady, których nie ma w UISP. Proszę zamknąć Freshet i wstawić na jego miejsce najnowszą kopię z sąsiedniego folderu backups albo przenieść plik gdzie indziej, aby zacząć nowy.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Lokalne dane zapisano w nowszej wersji programu Freshet. Proszę zaktualizować program.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>Freshet nie mógł odczytać lub zapisać swoich lokalnych plików.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Ten komputer nie ma pęku kluczy, więc token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Systemowy pęk kluczy jest zablokowany, więc token jest przechowywany tylko do zamknięcia programu. Aby go zachować, proszę odblokować pęk kluczy i zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>Systemowy pęk kluczy odmówił dostępu, więc token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>Systemowy pęk kluczy nie odpowiedział na czas, więc token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>Dla tego serwera nie zachowano tokenu. Proszę się zalogować.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>Błąd systemowego pęku kluczy; token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>Nie zalogowano. Aby odczytać dane z UISP, proszę się zalogować.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>Odświeżanie już trwa.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>Serwer proxy wymaga nazwy użytkownika i hasła albo nie przyjmuje podanych. Proszę je sprawdzić w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>Serwer proxy jest nieosiągalny albo nie przepuszcza do serwera. Proszę sprawdzić jego adres i port w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Ten token API nie pozwala odczytać: %1. Proszę nadać to prawo jego użytkownikowi w UISP albo użyć innego tokenu.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>UISP odrzucił zapytanie: %1 (kod %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>Nie można odczytać odpowiedzi UISP: %1. Dotychczasowe pozycje pozostają; proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>Nie można odczytać jednej pozycji z UISP: %1. Pominięto ją; pozostają wcześniejsze dane.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>Systemowy pęk kluczy nie wydaje hasła serwera proxy. Odblokuj pęk kluczy i spróbuj ponownie albo wpisz hasło w ustawieniach połączenia.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, zawiera „%2”</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Tylko klient</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Tylko stan nr</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Tylko starsze niż</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>Brak miejsca na pliki tymczasowe potrzebne do utworzenia %1. Proszę zwolnić miejsce i spróbować ponownie. Nic tam nie zmieniono.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Brak miejsca na zapisanie %1. Proszę zwolnić miejsce albo wybrać inny folder. Nic tam nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Nie można zapisać %1. Plik może być otwarty w innym programie albo folder na to nie pozwala. Proszę wybrać inną nazwę lub inny folder. Nic tam nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>Można wydrukować najwyżej %1 wiersz. Proszę wybrać mniej wierszy albo je wyeksportować.</numerusform>
            <numerusform>Można wydrukować najwyżej %1 wiersze. Proszę wybrać mniej wierszy albo je wyeksportować.</numerusform>
            <numerusform>Można wydrukować najwyżej %1 wierszy. Proszę wybrać mniej wierszy albo je wyeksportować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Drukowanie: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Tekst do arkuszy kalkulacyjnych (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt programu Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Odczytano z UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Stan nr</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Zapisywanie wierszy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a window</comment>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport anulowano. Nic nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>Zapisano %n wiersz w %1</numerusform>
            <numerusform>Zapisano %n wiersze w %1</numerusform>
            <numerusform>Zapisano %n wierszy w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>Arkusz programu Excel mieści najwyżej %L1 wierszy. Proszę wybrać mniej wierszy albo wyeksportować do CSV.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Odczytywanie wierszy…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Drukowanie zostało anulowane.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
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
        <translation>Filtry</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Więcej ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Dalsze filtry</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 od %2 do %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> lub </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>jest dokładnie</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>od … do …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>jest jednym z</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>niepuste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 zawiera „%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1: dokładnie „%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1: puste</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1: niepuste</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> lub </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> i </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Przed zawieszeniem czegokolwiek należy porównać w UISP konto klienta z jego fakturami i wpłatami.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Należy otworzyć fakturę w UISP i poprawić jej wpłaty; do tego czasu nie należy żądać zapłaty.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Należy odłączyć tę pozycję w UISP i przypisać ją ponownie, aby jej części zostały przeliczone.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Należy poprawić atrybut własny klienta w UISP; do tego czasu nie należy nikogo zawieszać.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Należy poprawić termin płatności faktury w UISP.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Należy kierować się fakturami: własne oznaczenie UISP jest poprawiane co pewien czas automatycznie.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Należy zapytać, kto ją zmienił: wystawioną fakturę należy anulować i wystawić nową.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Należy zapytać, kto ją zmienił: błędnie zaksięgowaną wpłatę należy usunąć i wprowadzić od nowa.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Należy sprawdzić w UISP, do kogo należy ta pozycja; kwot w różnych walutach nigdy się nie sumuje.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>Jeśli nikt nie chciał tego usunąć, należy sprawdzić w dzienniku UISP, kto to zrobił.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Tylko dla informacji: UISP nie dokumentuje, jak oblicza dane na swoim pulpicie.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>Według UISP należność klienta wynosi %2, ale suma nieuregulowanych faktur wynosi %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>Według UISP nadpłata klienta wynosi %2, ale suma nierozliczonych wpłat wynosi %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>Według UISP saldo wynosi %2, ale nadpłata minus należność daje %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>Faktura %3 jest anulowana, ale nadal zaliczono na nią wpłaty na kwotę %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>Faktura %3 jest oznaczona jako opłacona, ale do zapłaty pozostaje %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>Faktura %3 jest oznaczona jako nieopłacona, ale do zapłaty pozostaje %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>Faktura %3 jest oznaczona jako częściowo opłacona, ale nic na nią nie wpłacono.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>Faktura %3 jest oznaczona jako częściowo opłacona, ale nic nie pozostało do zapłaty.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>Faktura %3 opiewa na %2, ale kwota opłacona i kwota do zapłaty dają razem %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>Wpłata wynosi %2, ale jej części dają razem %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>Na fakturę %3 zaliczono wpłaty na kwotę %1, a opiewa ona na %2.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>UISP oznacza klienta jako zalegającego, ale żadna faktura nie jest po terminie.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>UISP nie oznacza klienta jako zalegającego, ale po terminie jest %1.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>Po terminie jest %1 (najstarsza faktura od %4), ale usługa „%3” jest aktywna.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Na liście zadań należy zdecydować, czy zawiesić usługę.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>Usługa „%3” jest zawieszona za nieopłacone faktury, ale nic nie jest po terminie.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>Usługa „%3” jest zawieszona, ale klient jest w archiwum.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Należy zakończyć usługę w UISP albo przywrócić klienta z archiwum.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>Wpłata na kwotę %2 wygląda na wpłatę %3 z %4 wprowadzoną dwa razy.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Należy zapytać, czy klient zapłacił dwa razy; jeśli nie, usunąć jedną z wpłat w UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>Numer faktury %3 nadano dwa razy: fakturom %1 i %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Należy nadać jednej z tych faktur inny numer w UISP.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>Faktura %3 z %1 nie ma terminu płatności.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>Termin płatności faktury %3 (%2) przypada przed dniem jej wystawienia (%1).</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ta faktura jest w walucie %2, ale konto klienta jest w walucie %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ta wpłata jest w walucie %2, ale konto klienta jest w walucie %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ten zwrot jest w walucie %2, ale konto klienta jest w walucie %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ta korekta jest w walucie %2, ale konto klienta jest w walucie %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ta usługa jest w walucie %2, ale konto klienta jest w walucie %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>W UISP nie ma już faktury „%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>W UISP nie ma już wpłaty „%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>W UISP nie ma już zwrotu „%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>W UISP nie ma już korekty „%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>W UISP nie ma już usługi „%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>W UISP nie ma już klienta „%3”.</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>Po wystawieniu przeniesiono fakturę z klienta %1 na klienta %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Po wystawieniu zmieniono numer faktury z %1 na %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>Po zaksięgowaniu zmieniono formę płatności wpłaty bez zmiany daty.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Po wystawieniu zmieniono walutę faktury z %1 na %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Po wystawieniu zmieniono kwotę faktury z %1 na %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Po zaksięgowaniu zmieniono walutę wpłaty z %1 na %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Po zaksięgowaniu zmieniono kwotę wpłaty z %1 na %2 bez zmiany daty.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>Według pulpitu UISP należności wynoszą %2; suma nieuregulowanych faktur wynosi %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>Według pulpitu UISP po terminie jest %2; suma faktur wynosi %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Klienci z fakturami po terminie: pulpit UISP liczy %2, z faktur wynika %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Klienci z zawieszoną usługą: pulpit UISP liczy %2, z usług wynika %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>Z wartości „%3” nie można odczytać, czy klient ma status VIP.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>Z wartości „%3” nie można odczytać, do kiedy odroczono płatność.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>Zwrot wynosi %2, ale z wpłaty, z której pochodzi, pozostawało %1.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Należy otworzyć zwrot w UISP i porównać go z wpłatą, z której pochodzi.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>Kwota %2 przypada na fakturę nr %3, która należy do klienta nr %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>Kwota %2 przypada na fakturę nr %3, która nie należy do nikogo.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>Kwota %2 przypada na fakturę nr %3, której nie ma w UISP.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>Kwota %2 przypada na wpłatę nr %3, która należy do klienta nr %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>Kwota %2 przypada na wpłatę nr %3, która nie należy do nikogo.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>Kwota %2 przypada na wpłatę nr %3, której nie ma w UISP.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>Kwota %2 przypada na korektę nr %3, która należy do klienta nr %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>Kwota %2 przypada na korektę nr %3, która nie należy do nikogo.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>Kwota %2 przypada na korektę nr %3, której nie ma w UISP.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>Kwota %2 przypada na zwrot nr %3, który należy do klienta nr %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>Kwota %2 przypada na zwrot nr %3, który nie należy do nikogo.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>Kwota %2 przypada na zwrot nr %3, którego nie ma w UISP.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Należy wznowić usługę w UISP albo ustawić rzeczywisty powód zawieszenia.</translation>
    </message>
</context>
<context>
    <name>freshet::FindingPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Zaakceptuj…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take back an acknowledgement</comment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Otwórz w UISP</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Niezgodność</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Według dokumentów</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Według UISP</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>Niezgodność będzie znowu otwarta</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Reguła %1. Wykryto %2, ostatnio %3, a od %4 już nie występuje.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Reguła %1. Wykryto %2, ostatnio %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Pozostaje bez zmian: %1, %2: %3</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <comment>an age</comment>
        <translation>potwierdzono %1</translation>
    </message>
</context>
<context>
    <name>freshet::FindingsPage</name>
    <message>
        <source>This finding is not open any more: the last refresh no longer found it.</source>
        <translation>Ta niezgodność nie jest już otwarta: ostatnie odświeżenie jej nie wykryło.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>Niezgodność pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>W międzyczasie odświeżenie przyniosło inne kwoty tej niezgodności. Proszę ją ponownie przeczytać przed zaakceptowaniem.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>Niezgodność jest znowu otwarta.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>hasło serwera proxy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n plik (%1)</numerusform>
            <numerusform>%n pliki (%1)</numerusform>
            <numerusform>%n plików (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>Usunięto %1 z listy; nic więcej nie było zapisane.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>Serwer %1 – usunięto z tego komputera: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Dla pewności proszę usunąć token w UISP.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Proszę ręcznie usunąć wpis „freshet” z pęku kluczy.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>Nie można było sprawdzić pęku kluczy, więc mogą tam jeszcze być: %1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>Z %1 faktury nieuregulowanej po terminie – te, które są po terminie od co najmniej %2 dni albo zostały wyprzedzone przez fakturę o późniejszym terminie: %3</numerusform>
            <numerusform>Z %1 faktur nieuregulowanych po terminie – te, które są po terminie od co najmniej %2 dni albo zostały wyprzedzone przez fakturę o późniejszym terminie: %3</numerusform>
            <numerusform>Z %1 faktur nieuregulowanych po terminie – te, które są po terminie od co najmniej %2 dni albo zostały wyprzedzone przez fakturę o późniejszym terminie: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 w terminie / (%1 w terminie + %2 z opóźnieniem + %3 nieuregulowanych po terminie) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 zafakturowane i opłacone w terminie / (%1 w terminie + %2 z opóźnieniem + %3 nieuregulowane po terminie) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Żadnej faktury we własnej walucie klienta z terminem od %1 do %2 nie uregulowano w znanym dniu i żadna nie jest po terminie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 dzień opóźnienia łącznie / (%2 uregulowanych w terminie + %3 uregulowanych z opóźnieniem) = %4 dnia</numerusform>
            <numerusform>%1 dni opóźnienia łącznie / (%2 uregulowanych w terminie + %3 uregulowanych z opóźnieniem) = %4 dnia</numerusform>
            <numerusform>%1 dni opóźnienia łącznie / (%2 uregulowanych w terminie + %3 uregulowanych z opóźnieniem) = %4 dnia</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Żadnej faktury z terminem od %1 do %2 nie uregulowano z opóźnieniem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 dzień opóźnienia łącznie / %2 uregulowanych z opóźnieniem = %3 dnia</numerusform>
            <numerusform>%1 dni opóźnienia łącznie / %2 uregulowanych z opóźnieniem = %3 dnia</numerusform>
            <numerusform>%1 dni opóźnienia łącznie / %2 uregulowanych z opóźnieniem = %3 dnia</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Żadnej faktury we własnej walucie klienta z terminem od %1 do %2 nie uregulowano w znanym dniu.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × dni (suma: kwota każdej uregulowanej faktury × jej dni opóźnienia) / %2 (suma tych kwot) = %3 dnia</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 dzień opóźnienia uregulowanych faktur + dotychczasowe dni nieuregulowanych po terminie: %2) / (%3 uregulowanych + %4 nieuregulowanych po terminie) = %5 dnia</numerusform>
            <numerusform>(%1 dni opóźnienia uregulowanych faktur + dotychczasowe dni nieuregulowanych po terminie: %2) / (%3 uregulowanych + %4 nieuregulowanych po terminie) = %5 dnia</numerusform>
            <numerusform>(%1 dni opóźnienia uregulowanych faktur + dotychczasowe dni nieuregulowanych po terminie: %2) / (%3 uregulowanych + %4 nieuregulowanych po terminie) = %5 dnia</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>Klient nic nie wpłacił we własnej walucie od %1 do %2.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 wpłacono / liczba wpłat: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>Klient nic nie wpłacił do %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>Najnowsza wpłata klienta do %1 ma datę %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>Do trendu potrzeba %1 wymagalnej faktury ze znaną liczbą dni opóźnienia; jest ich: %2.</numerusform>
            <numerusform>Do trendu potrzeba %1 wymagalnych faktur ze znaną liczbą dni opóźnienia; jest ich: %2.</numerusform>
            <numerusform>Do trendu potrzeba %1 wymagalnych faktur ze znaną liczbą dni opóźnienia; jest ich: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Spóźnione lub nieuregulowane po terminie, sprawdzono %1 fakturę o ostatnim terminie: %2</numerusform>
            <numerusform>Spóźnione lub nieuregulowane po terminie wśród %1 faktur o ostatnich terminach: %2</numerusform>
            <numerusform>Spóźnione lub nieuregulowane po terminie wśród %1 faktur o ostatnich terminach: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Tutaj: spóźnione lub po terminie: %1 z ostatnich %2, pominięte: %3, najstarsza %4 dzień po terminie.</numerusform>
            <numerusform>Tutaj: spóźnione lub po terminie: %1 z ostatnich %2, pominięte: %3, najstarsza %4 dni po terminie.</numerusform>
            <numerusform>Tutaj: spóźnione lub po terminie: %1 z ostatnich %2, pominięte: %3, najstarsza %4 dni po terminie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Żadnej faktury z terminem od %1 do %2 nie uregulowano w znanym dniu.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Żadnej faktury z terminem od %1 do %2 nie uregulowano w znanym dniu i żadna nie jest po terminie.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>Udziału nie podaje się przy mniej niż %1 wymagalnej fakturze, dopóki nic nie jest po terminie.</numerusform>
            <numerusform>Udziału nie podaje się przy mniej niż %1 wymagalnych fakturach, dopóki nic nie jest po terminie.</numerusform>
            <numerusform>Udziału nie podaje się przy mniej niż %1 wymagalnych fakturach, dopóki nic nie jest po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>Ostatnia %1 faktura: średnio %2 dnia opóźnienia, poprzednia %1: %3; %2 − %3 = %4 dnia, co najmniej %5 mniej, czyli poprawa</numerusform>
            <numerusform>Ostatnie %1 faktury: średnio %2 dnia opóźnienia, poprzednie %1: %3; %2 − %3 = %4 dnia, co najmniej %5 mniej, czyli poprawa</numerusform>
            <numerusform>Ostatnich %1 faktur: średnio %2 dnia opóźnienia, poprzednich %1: %3; %2 − %3 = %4 dnia, co najmniej %5 mniej, czyli poprawa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>Ostatnia %1 faktura: średnio %2 dnia opóźnienia, poprzednia %1: %3; %2 − %3 = %4 dnia, zmiana mniejsza niż %5, czyli bez zmian</numerusform>
            <numerusform>Ostatnie %1 faktury: średnio %2 dnia opóźnienia, poprzednie %1: %3; %2 − %3 = %4 dnia, zmiana mniejsza niż %5, czyli bez zmian</numerusform>
            <numerusform>Ostatnich %1 faktur: średnio %2 dnia opóźnienia, poprzednich %1: %3; %2 − %3 = %4 dnia, zmiana mniejsza niż %5, czyli bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>Ostatnia %1 faktura: średnio %2 dnia opóźnienia, poprzednia %1: %3; %2 − %3 = %4 dnia, co najmniej %5 więcej, czyli pogorszenie</numerusform>
            <numerusform>Ostatnie %1 faktury: średnio %2 dnia opóźnienia, poprzednie %1: %3; %2 − %3 = %4 dnia, co najmniej %5 więcej, czyli pogorszenie</numerusform>
            <numerusform>Ostatnich %1 faktur: średnio %2 dnia opóźnienia, poprzednich %1: %3; %2 − %3 = %4 dnia, co najmniej %5 więcej, czyli pogorszenie</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>Dni opóźnienia ostatniej faktury: %1, poprzedniej: %2; różnica %1 − %2 = %3, co najmniej %4 mniej, czyli poprawa</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>Dni opóźnienia ostatniej faktury: %1, poprzedniej: %2; różnica %1 − %2 = %3, zmiana mniejsza niż %4, czyli bez zmian</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>Dni opóźnienia ostatniej faktury: %1, poprzedniej: %2; różnica %1 − %2 = %3, co najmniej %4 więcej, czyli pogorszenie</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Bez wpłat: pominięto płatność, a klient nigdy nic nie wpłacił.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Wysokie: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo co najmniej %3 pominięte, albo najstarsza po terminie ponad %4 dzień.</numerusform>
            <numerusform>Wysokie: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo co najmniej %3 pominięte, albo najstarsza po terminie ponad %4 dni.</numerusform>
            <numerusform>Wysokie: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo co najmniej %3 pominięte, albo najstarsza po terminie ponad %4 dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Podwyższone: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo najstarsza po terminie ponad %3 dzień, albo pogorszenie przy co najmniej %4 takich fakturach.</numerusform>
            <numerusform>Podwyższone: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo najstarsza po terminie ponad %3 dni, albo pogorszenie przy co najmniej %4 takich fakturach.</numerusform>
            <numerusform>Podwyższone: co najmniej %1 z ostatnich %2 faktur spóźnione lub po terminie albo najstarsza po terminie ponad %3 dni, albo pogorszenie przy co najmniej %4 takich fakturach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Do obserwacji: ostatnia (%1) faktura spóźniona lub po terminie albo cokolwiek po terminie.</numerusform>
            <numerusform>Do obserwacji: co najmniej 1 z ostatnich %1 faktur spóźniona lub po terminie albo cokolwiek po terminie.</numerusform>
            <numerusform>Do obserwacji: co najmniej 1 z ostatnich %1 faktur spóźniona lub po terminie albo cokolwiek po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Nowy: dotąd mniej niż %1 wymagalna faktura, żadna spóźniona i nic po terminie.</numerusform>
            <numerusform>Nowy: dotąd mniej niż %1 wymagalne faktury, żadna spóźniona i nic po terminie.</numerusform>
            <numerusform>Nowy: dotąd mniej niż %1 wymagalnych faktur, żadna spóźniona i nic po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Dobry: ostatnia (%1) faktura nie jest spóźniona i nic nie jest po terminie.</numerusform>
            <numerusform>Dobry: żadna z ostatnich %1 faktur nie jest spóźniona i nic nie jest po terminie.</numerusform>
            <numerusform>Dobry: żadna z ostatnich %1 faktur nie jest spóźniona i nic nie jest po terminie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Faktury z terminem od %1 do %2 uregulowane w terminie lub wcześniej: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Faktury z terminem od %1 do %2 uregulowane po terminie: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Faktury z terminem od %1 do %2 nieuregulowane po terminie: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Jeszcze brak danych</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Nic jeszcze nie odczytano z UISP.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Zaktualizowano %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Dane z %1, stan nr %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. Następne odświeżenie nie powiodło się.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Jeszcze brak danych. Odświeżenie nie powiodło się.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>Przy ostatnim odświeżeniu nie udało się odczytać wszystkiego.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. Przy ostatnim odświeżeniu nie udało się odczytać wszystkiego.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>To nie jest ani dzień miesiąca (od 1 do 31), ani data taka jak 2026-02-24.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Do tej daty</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Do tego dnia miesiąca</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Bez odroczenia: zapłata do terminu płatności</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>Dzień miesiąca liczy się raz dla każdej faktury: jest to pierwszy taki dzień nie wcześniejszy niż jej termin płatności.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. Serwer i ta kopia</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>Freshet czyta dane z serwera UISP i przechowuje ich kopię na tym komputerze. Loguje się tokenem API, który tworzy się w UISP w części Settings → Users → API tokens.</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>Token trafia do pęku kluczy tego komputera i nigdzie indziej. Nic nie jest wysyłane nikomu poza własnym serwerem.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Odświeżanie</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>Zielony przycisk lub klawisz %1 aktualizuje wszystkie dane. W tym czasie można dalej pracować. Za pierwszym razem bieżący stan jest gotowy po minucie; historia jest potem odczytywana w tle.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>Z prawej strony paska stanu i przy każdej liczbie widać, jak aktualne są dane.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. Jak się poruszać</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>Przegląd pokazuje, gdzie są pieniądze; kliknięcie dowolnego elementu pokazuje jego pozycje. Wybór wiersza w tabeli otwiera z boku kartę klienta z uzasadnieniem każdej oceny.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 wyszukuje, %2 pokazuje wszystkie dostępne polecenia, %3 otwiera pomoc.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Treść tematu</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Żaden temat tego nie zawiera. Proszę spróbować innego słowa albo wyczyścić pole, aby zobaczyć wszystkie tematy.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>odczyt historii</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Starsze faktury i wpłaty są jeszcze odczytywane w tle. Jak płacą klienci, będzie widać po odczytaniu wszystkich.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>Pęk kluczy nie podaje kodu PIN. Proszę odblokować pęk kluczy i spróbować ponownie albo się wylogować.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>To nie jest właściwy PIN.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>Pęk kluczy nie wydaje tokenu. Proszę odblokować pęk kluczy i spróbować ponownie albo wylogować się i zalogować.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>Pęk kluczy nie przyjął kodu PIN. Okno jest blokowane bez niego.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>Pęk kluczy nie usunął kodu PIN, więc nadal trzeba go podawać.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>To nie jest właściwy PIN. Odczekaj %n sekundę przed następną próbą.</numerusform>
            <numerusform>To nie jest właściwy PIN. Odczekaj %n sekundy przed następną próbą.</numerusform>
            <numerusform>To nie jest właściwy PIN. Odczekaj %n sekund przed następną próbą.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Serwer proxy: zgodnie z ustawieniami tego komputera</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Serwer proxy: brak</translation>
    </message>
    <message>
        <source>Proxy (HTTP): %1</source>
        <translation>Serwer proxy (HTTP): %1</translation>
    </message>
    <message>
        <source>Proxy (SOCKS5): %1</source>
        <translation>Serwer proxy (SOCKS5): %1</translation>
    </message>
    <message>
        <source>Trusts every certificate signed by: %1 (SHA-256 %2)</source>
        <translation>Ufa każdemu certyfikatowi podpisanemu przez: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Ufa temu jednemu certyfikatowi: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>NIESZYFROWANY HTTP JEST DOZWOLONY: każdy po drodze może odczytać token i wszystkie dane.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Dodać te serwery?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>Plik decyduje, które komputery otrzymają token i czemu się tam ufa. Dodaj je tylko wtedy, gdy wiesz, kto go napisał.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Dodaj serwery</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Ten komputer nie ma pęku kluczy, więc token nie jest tu przechowywany. Proszę zalogować się na czas działania programu.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>Systemowy pęk kluczy jest zablokowany, więc nie można odczytać zachowanego tokenu. Proszę go odblokować i spróbować ponownie albo zalogować się na czas działania programu.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>Systemowy pęk kluczy odmówił wydania zachowanego tokenu. Proszę na to zezwolić i spróbować ponownie albo zalogować się na czas działania programu.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>Systemowy pęk kluczy nie odpowiedział na czas. Jeśli wyświetla pytanie, proszę na nie odpowiedzieć i spróbować ponownie albo zalogować się na czas działania programu.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>Błąd systemowego pęku kluczy; nie można odczytać zachowanego tokenu. Proszę spróbować ponownie albo zalogować się na czas działania programu.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Systemowy pęk kluczy jest zablokowany, więc hasło serwera proxy jest przechowywane tylko do zamknięcia programu. Aby je zachować, proszę odblokować pęk kluczy i zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>Systemowy pęk kluczy nie przyjął hasła serwera proxy, więc jest ono przechowywane tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Ten komputer nie ma teraz pęku kluczy. Jeśli token był tu wcześniej przechowywany, nadal tu jest: dla pewności proszę usunąć go w UISP.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>Systemowy pęk kluczy jest zablokowany, więc token nadal się w nim znajduje. Proszę go odblokować, a następnie zalogować się i wylogować ponownie.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Systemowy pęk kluczy odmówił usunięcia tokenu, więc token nadal się w nim znajduje. Proszę ręcznie usunąć wpis „freshet” albo usunąć token w UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>Systemowy pęk kluczy nie odpowiedział na czas, więc token może się w nim nadal znajdować. Dla pewności proszę zalogować się i wylogować ponownie.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Błąd systemowego pęku kluczy; token może się w nim nadal znajdować. Proszę ręcznie usunąć wpis „freshet” albo usunąć token w UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Ostatnie pełne sprawdzenie: nigdy – trwa teraz w tle</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Ostatnie pełne sprawdzenie: nigdy</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Ostatnie pełne sprawdzenie: %1 – następne trwa teraz w tle</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Ostatnie pełne sprawdzenie: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>klienci w archiwum</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>nieuregulowane faktury</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>ostatnie faktury</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>nowe wpłaty</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>niczyje wpłaty</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizacje</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>formy płatności</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>znaczniki</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>atrybuty własne</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>services</source>
        <translation>usługi</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>wpłaty</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>zwroty</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>korekty</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>dziennik działań</translation>
    </message>
</context>
<context>
    <name>freshet::LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Freshet is locked</source>
        <translation>Freshet jest zablokowany</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Usuwa zachowany token i zamyka tabele okna. Ponowne logowanie wymaga tokenu.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>Okno zostało zablokowane. Aby kontynuować, proszę podać PIN.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>Okno zostało zablokowane. Przed otwarciem sprawdzany jest pęk kluczy.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Blokuj razem z &amp;ekranem</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Blokuj po minutach bezczynności</translation>
    </message>
    <message>
        <source>never</source>
        <comment>do not lock</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>puste: PIN bez zmian</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>puste: bez kodu PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Powtórz nowy PIN</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Blokuj po</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Nowy &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>Pow&amp;tórz PIN</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>PIN jest przechowywany w pęku kluczy tego komputera jako skrót, z którego nie można go odczytać. Bez kodu PIN przed ponownym otwarciem okna token jest pobierany z pęku kluczy. Kto zapomni PIN, musi się wylogować i zalogować tokenem.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Usuń PIN</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Podane kody PIN różnią się.</translation>
    </message>
</context>
<context>
    <name>freshet::MainWindow</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Status HTTP %1</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Sign in to your UISP server to see its customers, invoices and payments.</source>
        <translation>Aby zobaczyć klientów, faktury i wpłaty, proszę zalogować się do serwera UISP.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Eksportuj tę tabelę…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Drukuj tę tabelę…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Obejrzyj…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Ponów</translation>
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
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>mln %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>tys. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 dzień</numerusform>
            <numerusform>%1 dni</numerusform>
            <numerusform>%1 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dnia</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>nic nie uregulowano</translation>
    </message>
</context>
<context>
    <name>freshet::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Na przykład: dzwoniono, zapłaci w piątek</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>Pracownicy widzą ją w UISP, w dzienniku klienta. Pozostał %n znak.</numerusform>
            <numerusform>Pracownicy widzą ją w UISP, w dzienniku klienta. Pozostały %n znaki.</numerusform>
            <numerusform>Pracownicy widzą ją w UISP, w dzienniku klienta. Pozostało %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Jak szybko wpływają pieniądze</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Największe należności</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Największe faktury po terminie</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Struktura wiekowa należności</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Wpływy według miesięcy</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Dni do zapłaty</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>przed terminem %1 + po terminie %2 + ujemna nadpłata %3 = saldo netto %4</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>przed terminem %1 + po terminie %2 − nadpłata %3 = saldo netto %4</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Wpływy</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 w ciągu dwunastu miesięcy, z tego %2 dotąd w tym miesiącu</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>Od daty faktury do dnia, w którym nie pozostało nic do zapłaty.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>Połowę faktur uregulowanych w danym miesiącu zapłacono w tym czasie lub szybciej.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>W ciągu dwunastu miesięcy nie uregulowano żadnej faktury.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>po najbliższym odświeżeniu</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Ta wersja programu Freshet ocenia klientów na nowo. Zrobi to najbliższe odświeżenie i wtedy pojawią się te liczby.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nic po terminie</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nikt nie ma nic do zapłaty.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>Żadna faktura nie jest po terminie.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Jeszcze nie sprawdzono.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Nic jeszcze nie odczytano z UISP. Aby zacząć, proszę nacisnąć „Odśwież dane”.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Wykresy w %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>stan nr %1, potwierdzono %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Ostatnie odświeżenia</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Cały dziennik działań</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Pełne sprawdzenie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Odświeżenie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>Ostatnie odświeżenie niczego nie zmieniło.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze nie było.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Jak długo trwały ostatnie odświeżenia</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>zmiany: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>Co zmieniło ostatnie odświeżenie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>dodano %Ln</numerusform>
            <numerusform>dodano %Ln</numerusform>
            <numerusform>dodano %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>zmieniono %Ln</numerusform>
            <numerusform>zmieniono %Ln</numerusform>
            <numerusform>zmieniono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>w UISP brak %Ln</numerusform>
            <numerusform>w UISP brak %Ln</numerusform>
            <numerusform>w UISP brak %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>przywrócono %Ln</numerusform>
            <numerusform>przywrócono %Ln</numerusform>
            <numerusform>przywrócono %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Jak płacą klienci</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>klient</numerusform>
            <numerusform>klientów</numerusform>
            <numerusform>klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Jeszcze nic nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Należności</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>Zagrożone</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>Ryzykowni</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 klient nie ma nic po terminie</numerusform>
            <numerusform>%1 klientów nie ma nic po terminie</numerusform>
            <numerusform>%1 klientów nie ma nic po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>należność klientów ryzykownych</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>z %1 klienta</numerusform>
            <numerusform>z %1 klientów</numerusform>
            <numerusform>z %1 klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the ageing of what is owed.</source>
        <translation>Według kont klientów w UISP. Nieopłacone faktury pro forma są tu wliczone, ale nie w wiekowaniu należności.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Profile płatności</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista zadań</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Dziennik działań</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Szczegóły tego odświeżenia nie są już przechowywane.</translation>
    </message>
</context>
<context>
    <name>freshet::PagedTable</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · strona %2</translation>
    </message>
</context>
<context>
    <name>freshet::Pin</name>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>PIN ma co najmniej 4 znaki.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>PIN ma najwyżej 64 znaki.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Zasady zawieszania</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Klienci, którzy trafią na listę lub z niej znikną</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Co zmieniłoby się dzisiaj</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Ustalanie, kto trafi na listę, a kto z niej zniknie…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>Nie udało się ustalić, kto trafi na listę, a kto z niej zniknie. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>trafi na listę</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>zniknie z listy</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dzień</numerusform>
            <numerusform> dni</numerusform>
            <numerusform> dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dzień naprzód</numerusform>
            <numerusform> dni naprzód</numerusform>
            <numerusform> dni naprzód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minuta</numerusform>
            <numerusform> minuty</numerusform>
            <numerusform> minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Zwłoka po terminie płatności</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Dni zawieszania</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>Zapowiadaj następnych</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Dane nie starsze niż</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Minimum po terminie w %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Nowy dzień wolny</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>tak, codziennie o %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Zawieszanie automatyczne</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>nie, ktoś je potwierdza</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>UISP zawiesza niezależnie od tego programu.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Zawieszanie odbywa się tylko stąd lub ręcznie.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>UISP działa wcześniej niż ten program.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Ten program działa wcześniej niż UISP.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Zwłoka po terminie płatności</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Kwota minimalna</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>UISP ocenia każdą fakturę osobno; ten program sumuje wszystko, co jest po terminie.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Odłożenie zawieszenia przez klienta</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>dzięki zapisanej tu obietnicy zapłaty</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>tak, o jeden dzień</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>Klient może mieć więcej czasu, niż zakłada ten program.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>UISP nie zna obietnic zapłaty.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>Do zawieszenia: %n klient, o %1 mniej niż teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, o %1 mniej niż teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, o %1 mniej niż teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>Do zawieszenia: %n klient, o %1 więcej niż teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, o %1 więcej niż teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, o %1 więcej niż teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>Do zawieszenia: %n klient, jak teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, jak teraz</numerusform>
            <numerusform>Do zawieszenia: %n klientów, jak teraz</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Odroczenia, dni tygodnia, dni wolne</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>jak ustawiono tutaj</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie są znane</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>UISP może zawiesić klientów, których ten program nie pozwala zawiesić.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Bez znaczenia, dopóki UISP nie zawiesza sam.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>Tak samo, ale UISP może liczyć o dzień mniej, a klienci mogą mieć tam własny termin.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>W tym okresie nic nie zafakturowano, więc nie ma przez co dzielić.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 do zapłaty ÷ %2 zafakturowane × %3 dzień = %4 dnia</numerusform>
            <numerusform>%1 do zapłaty ÷ %2 zafakturowane × %3 dni = %4 dnia</numerusform>
            <numerusform>%1 do zapłaty ÷ %2 zafakturowane × %3 dni = %4 dnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 przed terminem ÷ %2 zafakturowane × %3 dzień = %4 dnia</numerusform>
            <numerusform>%1 przed terminem ÷ %2 zafakturowane × %3 dni = %4 dnia</numerusform>
            <numerusform>%1 przed terminem ÷ %2 zafakturowane × %3 dni = %4 dnia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 dnia rotacji − %2 dnia w najlepszym razie = %3 dnia</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie pozostało do zapłaty.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 do zapłaty: sprzedaż z %2 dnia i %3 z %4 zafakturowanych w ciągu poprzednich %5 dni = %6 dnia</numerusform>
            <numerusform>%1 do zapłaty: sprzedaż z %2 dni i %3 z %4 zafakturowanych w ciągu poprzednich %5 dni = %6 dnia</numerusform>
            <numerusform>%1 do zapłaty: sprzedaż z %2 dni i %3 z %4 zafakturowanych w ciągu poprzednich %5 dni = %6 dnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>Kwota do zapłaty %1 przekracza %2 zafakturowane w ciągu ostatniego %3 dnia.</numerusform>
            <numerusform>Kwota do zapłaty %1 przekracza %2 zafakturowane w ciągu ostatnich %3 dni.</numerusform>
            <numerusform>Kwota do zapłaty %1 przekracza %2 zafakturowane w ciągu ostatnich %3 dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>Nie było czego ściągać: wszystko, co pozostało do zapłaty, jest przed terminem.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 do zapłaty na początku + %2 zafakturowane miesięcznie − %3 do zapłaty) ÷ (%1 + %2 − %4 przed terminem) × 100 = %5%</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>Nie można wczytać serwera %1 z tego pliku: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>to nie jest opis serwera.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>zawiera pole nieznane tej wersji: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>jego ustawienia do siebie nie pasują (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>jego adres nie nadaje się do logowania.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Ten plik jest o wiele za duży na listę serwerów.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>To nie jest lista serwerów wyeksportowana z programu Freshet.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>Jedno z pól serwera występuje w tym pliku dwa razy, więc nie wiadomo, które obowiązuje.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>W tym pliku nie ma żadnego serwera.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>W tym pliku jest więcej niż %n serwer.</numerusform>
            <numerusform>W tym pliku jest więcej niż %n serwery.</numerusform>
            <numerusform>W tym pliku jest więcej niż %n serwerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>występuje w pliku dwa razy.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Odczyt: %1… %2 z ok. %3 pozycji, %4</numerusform>
            <numerusform>Odczyt: %1… %2 z ok. %3 pozycji, %4</numerusform>
            <numerusform>Odczyt: %1… %2 z ok. %3 pozycji, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Odczyt: %1… %2 pozycja, %3</numerusform>
            <numerusform>Odczyt: %1… %2 pozycje, %3</numerusform>
            <numerusform>Odczyt: %1… %2 pozycji, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 %3</source>
        <comment>number, number, such as: invoices</comment>
        <translation>%3: %1 z ok. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>łączenie z UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>sprawdzanie pozycji, których nie ma już na listach UISP…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>wprowadzanie zmian…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>ok. %n min</numerusform>
            <numerusform>ok. %n min</numerusform>
            <numerusform>ok. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Odczyt historii: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Pełne sprawdzenie: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Łączenie z UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Sprawdzanie w UISP pozycji, których nie ma już na jego listach…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Wprowadzanie zmian i ocena płatności…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Jak ustawiono w tym komputerze</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez serwera proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adres serwera proxy</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port serwera proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Użytkownik serwera proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>tylko jeśli serwer proxy tego wymaga</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Hasło serwera proxy</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>przechowywane w pęku kluczy tego komputera, nigdy w pliku</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Serwer &amp;proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>jedyna wymagalna faktura spóźniona</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>ostatnia faktura spóźniona</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>spóźnione faktury: %1 z ostatnich %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n pominięta płatność</numerusform>
            <numerusform>%n pominięte płatności</numerusform>
            <numerusform>%n pominiętych płatności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>ostatnia faktura %n dzień później niż poprzednia</numerusform>
            <numerusform>ostatnia faktura %n dni później niż poprzednia</numerusform>
            <numerusform>ostatnia faktura %n dni później niż poprzednia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>ostatnie faktury (%1) średnio %n dzień później niż poprzednie (%1)</numerusform>
            <numerusform>ostatnie faktury (%1) średnio %n dni później niż poprzednie (%1)</numerusform>
            <numerusform>ostatnie faktury (%1) średnio %n dni później niż poprzednie (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>najstarsza nieuregulowana %1, %n dzień po terminie</numerusform>
            <numerusform>najstarsza nieuregulowana %1, %n dni po terminie</numerusform>
            <numerusform>najstarsza nieuregulowana %1, %n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>ostatnio %1, %n dzień opóźnienia</numerusform>
            <numerusform>ostatnio %1, %n dni opóźnienia</numerusform>
            <numerusform>ostatnio %1, %n dni opóźnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>nowy: jeszcze żadnej wymagalnej faktury</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>nowy: dotąd tylko %n wymagalna faktura</numerusform>
            <numerusform>nowy: dotąd tylko %n wymagalne faktury</numerusform>
            <numerusform>nowy: dotąd tylko %n wymagalnych faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>ostatnia (%n) faktura niespóźniona, nic po terminie</numerusform>
            <numerusform>żadna z ostatnich %n faktur niespóźniona, nic po terminie</numerusform>
            <numerusform>żadna z ostatnich %n faktur niespóźniona, nic po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>nigdy nic nie wpłacono</translation>
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
        <translation>Odśwież teraz</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Pełne sprawdzenie</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Anuluj odświeżanie</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Odświeżanie…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Odśwież dane</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Odśwież dane</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Trwa odczyt z UISP. Można dalej pracować.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Odczytuje wszystko z UISP (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Szczegóły odświeżenia</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Listy odświeżenia</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Zmiany i błędy</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>Od uruchomienia programu nic nie odświeżono.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Porównano wszystko z UISP w %1 s</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Pełne sprawdzenie: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>Pełne sprawdzenie przerwano; będzie kontynuowane później: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Zatrzymaj pełne sprawdzenie w tle</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Szczegóły odświeżenia…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Odświeżaj automatycznie</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Wyłączone</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Co %n minutę</numerusform>
            <numerusform>Co %n minuty</numerusform>
            <numerusform>Co %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Pełne sprawdzenie raz dziennie</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Dane odświeżono! Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
            <numerusform>Dane odświeżono! Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
            <numerusform>Dane odświeżono! Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
            <numerusform>Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
            <numerusform>Zaktualizowani klienci: %1/%2 w %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, ale nie wszystko udało się odczytać: %2. Wcześniejsze dane pozostają.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, ale nie udało się tego zapisać w dzienniku działań. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, nie można było odczytać %n pozycji</numerusform>
            <numerusform>%1, nie można było odczytać %n pozycji</numerusform>
            <numerusform>%1, nie można było odczytać %n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, nieudane: %n</numerusform>
            <numerusform>%1, nieudane: %n</numerusform>
            <numerusform>%1, nieudane: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message>
        <source>under %1 s</source>
        <translation>poniżej %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connecting to UISP</source>
        <translation>łączenie z UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>odczyt list</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>sprawdzanie pozycji, których nie ma już na listach</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>wprowadzanie zmian i ocena płatności</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Pełne sprawdzenie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Odświeżenie</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>odczytano przed przerwaniem</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 pozycja w %2</numerusform>
            <numerusform>%1 pozycje w %2</numerusform>
            <numerusform>%1 pozycji w %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 pozycja</numerusform>
            <numerusform>%1 pozycje</numerusform>
            <numerusform>%1 pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 pozycja, gotowe po %2</numerusform>
            <numerusform>%1 pozycje, gotowe po %2</numerusform>
            <numerusform>%1 pozycji, gotowe po %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>błąd: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>oczekuje</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>odczyt, %1 z ok. %2 pozycji</numerusform>
            <numerusform>odczyt, %1 z ok. %2 pozycji</numerusform>
            <numerusform>odczyt, %1 z ok. %2 pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>odczyt, %1 pozycja</numerusform>
            <numerusform>odczyt, %1 pozycje</numerusform>
            <numerusform>odczyt, %1 pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 zapytanie, w tym powtórzone: %2</numerusform>
            <numerusform>%1 zapytania, w tym powtórzone: %2</numerusform>
            <numerusform>%1 zapytań, w tym powtórzone: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>odebrano %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>dodano: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>zmieniono: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>brak w UISP: %1</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Odczyt %1, dekodowanie %2, zapis %3, wprowadzanie zmian %4, ocena płatności %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Klient nr %1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>pozostała mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>pozostała ok. %n min</numerusform>
            <numerusform>pozostało ok. %n min</numerusform>
            <numerusform>pozostało ok. %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Przechowuj</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Jak długo Freshet pamięta, co zmieniło każde odświeżenie. Starsze zmiany usuwa najbliższe odświeżenie.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>bezterminowo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>Nie zapisano, jak długo przechowywać zmiany. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>Zmiany są odtąd przechowywane bezterminowo.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>Najbliższe odświeżenie usunie zmiany starsze niż %n dzień.</numerusform>
            <numerusform>Najbliższe odświeżenie usunie zmiany starsze niż %n dni.</numerusform>
            <numerusform>Najbliższe odświeżenie usunie zmiany starsze niż %n dni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>; spóźnione średnio o %1 dnia</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Płaci coraz lepiej.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Płaci coraz gorzej.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>Dlaczego takie ryzyko?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>Reguła z jej liczbami i faktury, z których wynika</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Ocenione faktury: %1 w terminie, %2 z opóźnieniem, %3 po terminie</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Zasady oceny płatności</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>Nie można odczytać zachowanych zasad. %1 Zapisanie zastąpi je zasadami pokazanymi tutaj.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>Nie udało się ustalić zmiany: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Ustalanie, co by się zmieniło…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Liczby odpowiadają ostatnim zasadom, które do siebie pasowały.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Import zasad oceny płatności</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Zasady oceny płatności (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Eksport zasad oceny płatności</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>To są zasady z %1. Zaczną obowiązywać po zapisaniu.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>Pokazane zasady zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>Nie można otworzyć zasad oceny płatności. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>Zasad nie zapisano. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>Zasady zapisano. Trwa ocena klientów według nich…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>Zasady zapisano, ale klienci są nadal oceniani według poprzednich zasad. %1 Najbliższe odświeżenie spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>Nie udało się ponownie oznaczyć niezgodności. %1 Najbliższe odświeżenie spróbuje ponownie.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Wszystkie liczby odpowiadają teraz zapisanym zasadom.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>Nie można otworzyć %1 (%2). Proszę wybrać inny plik.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>Nie można odczytać %1 (%2). Proszę wybrać inny plik.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 nie zaimportowano i nic nie zmieniono. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>Nie można zapisać %1 (%2). Proszę wybrać inny folder.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message>
        <source>Window</source>
        <comment>months that count</comment>
        <translation>Okres oceny</translation>
    </message>
    <message>
        <source>How far back invoices are judged, by their due date.</source>
        <translation>Jak daleko wstecz ocenia się faktury według terminu płatności.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Ile faktur o ostatnich terminach decyduje o klasie ryzyka.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>Nieopłacona faktura liczy się jako pominięta, gdy jest tak długo po terminie albo gdy minął termin późniejszej faktury.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Ile ostatnich faktur porównuje się z taką samą liczbą wcześniejszych.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>Jaka średnia różnica w dniach oznacza pogorszenie lub poprawę.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Ile faktur pokazuje pasek znaków.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Klasy ryzyka</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>Wysokie, gdy co najmniej tyle ostatnich faktur było spóźnionych lub jest po terminie.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>Wysokie, gdy pominięto co najmniej tyle faktur.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>Wysokie, gdy najstarsza nieuregulowana faktura jest po terminie dłużej niż tyle dni.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>Podwyższone, gdy co najmniej tyle ostatnich faktur było spóźnionych lub jest po terminie.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>Podwyższone już przy tylu fakturach, gdy klient płaci coraz gorzej.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>Podwyższone, gdy najstarsza nieuregulowana faktura jest po terminie dłużej niż tyle dni.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>Nowy, dopóki wymagalnych faktur jest mniej niż tyle i żadna nie była spóźniona.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Liczone od terminu płatności; poprzedni przedział kończy się dzień wcześniej.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Wiekowanie</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>Pierwszy przedział zaczyna się 1 dzień po terminie płatności.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Do tego przedziału należy wszystko, co starsze.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP i odroczenie</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Klienci z tym znacznikiem w UISP mają status VIP. Wielkość liter nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>Klienci mają status VIP także wtedy, gdy ich atrybut własny o tym kluczu ma wartość 1, true lub yes.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>Klucz atrybutu własnego z dniem miesiąca lub datą, do której odroczono płatność.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Dwie wpłaty jednego klienta na tę samą kwotę i w tej samej formie to prawdopodobnie jedna wpłata, jeśli dzieli je nie więcej niż tyle dni.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Jak długo zgłaszane jest, że w UISP brak pozycji lub że zmieniono jej treść.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> miesiąc</numerusform>
            <numerusform> miesiące</numerusform>
            <numerusform> miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dzień</numerusform>
            <numerusform> dni</numerusform>
            <numerusform> dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> faktura</numerusform>
            <numerusform> faktury</numerusform>
            <numerusform> faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>Jako niezgodność zgłaszani są klienci z aktywną usługą, których faktura jest po terminie dłużej niż tyle dni. 0: nikt nie jest zgłaszany.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, o %3 mniej niż teraz</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, o %3 więcej niż teraz</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%2: %1, jak teraz</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Klienci, którzy zmienią klasę</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>Po zapisaniu tych zasad:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>z odroczeniem</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Którzy klienci zmienią klasę, będzie wiadomo po najbliższym odświeżeniu.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Żaden klient nie zmieni klasy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 klient zmieni klasę; najważniejsze zmiany (%2) pokazano tutaj.</numerusform>
            <numerusform>%1 klientów zmieni klasę; najważniejsze zmiany (%2) pokazano tutaj.</numerusform>
            <numerusform>%1 klientów zmieni klasę; najważniejsze zmiany (%2) pokazano tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>%1 klient zmieni klasę.</numerusform>
            <numerusform>%1 klientów zmieni klasę.</numerusform>
            <numerusform>%1 klientów zmieni klasę.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Widok „%1” już istnieje.</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filtry, kolejność i kolumny zapisane pod własną nazwą</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Zapisz ten widok…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Zapisywanie widoku</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Zmiana nazwy widoku</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Eksportuj do pliku</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importuj z pliku…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nazwa widoku:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Usuwanie widoku</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>Usunąć widok „%1”? Wiersze pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Eksport widoku</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Widok programu Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Import widoku</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Zapisano widok „%1”</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Zmieniono nazwę widoku na „%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Usunięto widok „%1”</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Widok „%1” zapisano w %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Nie można zapisać %1. Proszę wybrać inną nazwę lub inny folder.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 nie zaimportowano. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Zaimportowano widok „%1”</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
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
        <translation>Żaden klient, żadna faktura ani wpłata nie zawiera tekstu „%1”.</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Pokaż wszystko na stronie „%1”</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>jeszcze niczyja</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>termin %1</translation>
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
        <translation>Ten plik jest o wiele za duży na certyfikat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>W tym pliku nie ma certyfikatu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>Certyfikat %1 nie jest certyfikatem urzędu: nie może poświadczać serwerów. Potrzebny jest certyfikat urzędu certyfikacji firmy.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>Adres z http:// wysłałby token tak, że każdy po drodze mógłby go odczytać. Proszę użyć https:// albo zezwolić na to w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Proszę podać adres serwera proxy bez http:// i bez ścieżki, na przykład proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Proszę podać port serwera proxy, na przykład 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>To nie jest adres serwera. Proszę podać go tak: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>Adres serwera musi zaczynać się od https://</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Proszę podać adres serwera UISP, na przykład uisp.example.net</translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message>
        <source>never</source>
        <comment>no sign-in yet</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Nazwy, adresy, serwery proxy i zaufane certyfikaty; bez tokenów i haseł.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Ten serwer jest otwarty.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Serwer musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Import serwerów</translation>
    </message>
    <message>
        <source>Servers (*.json)</source>
        <translation>Serwery (*.json)</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Eksport serwerów</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>Dodano %n serwer. Proszę zalogować się do niego: tokeny nigdy nie są eksportowane.</numerusform>
            <numerusform>Dodano %n serwery. Proszę zalogować się do każdego z nich: tokeny nigdy nie są eksportowane.</numerusform>
            <numerusform>Dodano %n serwerów. Proszę zalogować się do każdego z nich: tokeny nigdy nie są eksportowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n był już znany i pozostaje bez zmian.</numerusform>
            <numerusform>%n były już znane i pozostają bez zmian.</numerusform>
            <numerusform>%n było już znanych i pozostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Nie można zapisać tego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>Zapisano %n serwer w %1, bez tokenów i haseł.</numerusform>
            <numerusform>Zapisano %n serwery w %1, bez tokenów i haseł.</numerusform>
            <numerusform>Zapisano %n serwerów w %1, bez tokenów i haseł.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Usuń ten serwer</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>Usunąć %1 z tego komputera? Lokalne dane, notatki, dziennik działań i ich kopie zapasowe zostaną usunięte, a token i hasła znikną z pęku kluczy. W UISP nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Pełne sprawdzenie raz dziennie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Co %n minutę</numerusform>
            <numerusform>Co %n minuty</numerusform>
            <numerusform>Co %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Jak liczby w tym języku</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Przecinek między polami: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Średnik między polami: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Zasady oceny płatności…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Odświeżanie</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Odświeżaj automatycznie</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Obciążenie UISP zapytaniami</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Pozycje na pierwszej stronie</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Zapytania na początku</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Zapytania najwyżej</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Proszę zmniejszyć te wartości, jeśli podczas odświeżania UISP działa wolno dla innych. Obowiązują od najbliższego odświeżenia.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Wygląd i pliki</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>Inny język obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Pliki CSV</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aktualizacje programu…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Proszę podać token API.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>Token API zawiera spacje, znaki nowego wiersza lub inne znaki, których nie ma żaden token. Proszę skopiować go ponownie z UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Nie wylogowuj mnie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ustawienia połączenia…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Logowanie do UISP</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>uisp.example.net</source>
        <translation>uisp.example.net</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Nazwa tego serwera</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>dowolna, np. nazwa firmy</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Token jest przechowywany w pęku kluczy tego komputera, nigdy w pliku.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>W UISP proszę otworzyć Settings → Users → API tokens (w starszych wersjach System → Security → App keys) i utworzyć token. Do przeglądania wystarczy token tylko do odczytu.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Gdzie to znaleźć?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adres serwera</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token API</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Nazwa tego serwera</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Sprawdzanie w UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Proszę podać adres serwera UISP.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Proszę wkleić token API.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Sprawdzanie w UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>Przez serwer proxy %1, port %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>Z pominięciem serwera proxy tego komputera.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>Zezwolono na adres nieszyfrowany.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Anulowano logowanie.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 zmiana</numerusform>
            <numerusform>%1 · %2 zmiany</numerusform>
            <numerusform>%1 · %2 zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Odświeżenie</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Pokazuje, co zmieniło jedno odświeżenie. Odświeżenia, które niczego nie zmieniły, pominięto.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Stan nr %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Nazwa: adres znaleziono</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Trasa: ktoś tam odpowiada</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Proxy: serwer proxy przepuszcza</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS: serwer potwierdza tożsamość</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP: odpowiada jak UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Token: może czytać wszystko, co potrzebne</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Nazwa: adresu nie znaleziono</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Trasa: nikt tam nie odpowiada</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Proxy: serwer proxy nie przepuszcza</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS: serwer nie potwierdza tożsamości</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP: nie odpowiada jak UISP</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Token: nie może czytać wszystkiego, co potrzebne</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>Połączono z UISP. Aby sprawdzić także token API, proszę wkleić go w oknie logowania.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Wszystko w porządku: można się zalogować.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Wyciąg</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Klient nr %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>amount</comment>
        <translation>Przed terminem</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Inne, np. nieopłacone faktury pro forma</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Stan konta na %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>Wszystkie faktury są uregulowane.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>Nie ma żadnych wpłat.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Forma płatności</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Sporządzono %1 ze stanu nr %2, odczytanego z UISP %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Nieuregulowane faktury</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Ostatnie wpłaty</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Brak miejsca na zapisanie %1. Proszę zwolnić miejsce albo wybrać inny folder. Nic tam nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Nie można zapisać %1. Plik może być otwarty w innym programie albo folder na to nie pozwala. Proszę wybrać inną nazwę lub inny folder. Nic tam nie zmieniono.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Zapisywanie wyciągu</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>Wyciąg zapisano w %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Drukowanie wyciągu</translation>
    </message>
</context>
<context>
    <name>freshet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Postęp odświeżania</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Anuluj odświeżanie</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Szczegóły odświeżenia</translation>
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
        <translation>Raport dla wsparcia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message>
        <source>The suspension policy is not kept in a way that this version of Freshet can read. Look at it and save it again.</source>
        <translation>Ta wersja programu Freshet nie może odczytać zachowanych zasad zawieszania. Proszę je sprawdzić i zapisać ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>Zwłoka musi wynosić od 0 do %n dnia.</numerusform>
            <numerusform>Zwłoka musi wynosić od 0 do %n dni.</numerusform>
            <numerusform>Zwłoka musi wynosić od 0 do %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Proszę dopuścić co najmniej jeden dzień tygodnia, inaczej nikt nigdy nie zostanie zawieszony.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Może być najwyżej %n dzień wolny. Proszę usunąć minione.</numerusform>
            <numerusform>Mogą być najwyżej %n dni wolne. Proszę usunąć minione.</numerusform>
            <numerusform>Może być najwyżej %n dni wolnych. Proszę usunąć minione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>Największy wiek danych, na których można działać, musi wynosić od 1 do %n minuty.</numerusform>
            <numerusform>Największy wiek danych, na których można działać, musi wynosić od 1 do %n minut.</numerusform>
            <numerusform>Największy wiek danych, na których można działać, musi wynosić od 1 do %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>Kwota minimalna musi być liczbą większą od 0, np. 12, lub liczbą ze znakiem dziesiętnym używanym w danym języku; jeśli nie obowiązuje, pole należy pozostawić puste.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Faktury można wykazywać od 0 do %n dnia przed ostatecznym terminem.</numerusform>
            <numerusform>Faktury można wykazywać od 0 do %n dni przed ostatecznym terminem.</numerusform>
            <numerusform>Faktury można wykazywać od 0 do %n dni przed ostatecznym terminem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableMenu</name>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Kopiuj z nagłówkami</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Otwórz w UISP</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <comment>a column</comment>
        <translation>Filtruj według „%1”…</translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message>
        <source>The rows could not be read</source>
        <translation>Nie można odczytać wierszy</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtruj…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtr według kolumny</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Tylko %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>Skopiowano %n wiersz</numerusform>
            <numerusform>Skopiowano %n wiersze</numerusform>
            <numerusform>Skopiowano %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Ta tabela nie ma filtra o nazwie „%1”.</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Ta tabela nie ma kolumny o nazwie „%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>uregulowano %1, %2 dzień opóźnienia</numerusform>
            <numerusform>uregulowano %1, %2 dni opóźnienia</numerusform>
            <numerusform>uregulowano %1, %2 dni opóźnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>uregulowano %1, w terminie</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>uregulowano w nieznanym dniu</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>do zapłaty %1, nie po terminie</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>do zapłaty %1, %2 dzień po terminie</numerusform>
            <numerusform>do zapłaty %1, %2 dni po terminie</numerusform>
            <numerusform>do zapłaty %1, %2 dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>rozliczono %1</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>%1: korekta lub bonifikata z %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>%1: wpłata z %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>%1: wpłata z %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>cienko: do terminu · grubo: opóźnienie · okrąg: nieuregulowana · romb: wpłata</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Oś czasu jako wykres</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Oś czasu jako tekst</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Faktury i wpłaty na osi czasu</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>Dziennik działań jest pusty.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>Wszystkie wpisy dziennika działań (%n) są takie, jak je zapisano.</numerusform>
            <numerusform>Wszystkie wpisy dziennika działań (%n) są takie, jak je zapisano.</numerusform>
            <numerusform>Wszystkie wpisy dziennika działań (%n) są takie, jak je zapisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>Dziennik działań jest pusty, ale zapisano w nim %n wpis.</numerusform>
            <numerusform>Dziennik działań jest pusty, ale zapisano w nim %n wpisy.</numerusform>
            <numerusform>Dziennik działań jest pusty, ale zapisano w nim %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>Brakuje końca dziennika działań: wpisu %1 i następnych. Ostatni, który pozostał, to %2 z %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>Wpis %1 dziennika działań nie jest taki, jak go zapisano: %2 z %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>Brakuje wpisu %1 dziennika działań. Na jego miejscu jest %2 z %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Wszystkie obecne wpisy dziennika działań wynikają jeden z drugiego, ale brak zapisu o ostatnim z nich albo jest on nieczytelny: nie da się stwierdzić, czy późniejszych nie odcięto.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>Własne ustawienia UISP</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>Porównanie z ustawieniami UISP</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>UISP nie pokazał temu tokenowi własnych ustawień zawieszania.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ten program</translation>
    </message>
    <message>
        <source>UISP</source>
        <translation>UISP</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Co to oznacza</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>Nie przypominaj o tej wersji</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>&amp;Powiadamiaj, gdy pojawi się nowsza wersja programu Freshet</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje programu</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Powiadamiaj, gdy pojawi się nowsza wersja programu Freshet</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Adres powiadomień</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Klucz powiadomień</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>wiersz 44 znaków zakończony znakiem =</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Klucz</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Freshet pyta wtedy pod tym adresem raz dziennie i wysyła wyłącznie własną nazwę i wersję. Powiadomienie liczy się tylko wtedy, gdy jest podpisane tym kluczem. Freshet nigdy niczego sam nie instaluje.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Ten egzemplarz programu zbudowano bez adresu powiadomień o nowszej wersji. Proszę wpisać adres podany przez dostawcę albo zapytać osobę, od której pochodzi program.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Trwa zapytanie…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>Ustawienia zapisano.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Brak adresu, pod którym można zapytać. Proszę wpisać adres podany przez dostawcę albo zapytać osobę, od której pochodzi program.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>To nie jest adres powiadomień o nowszej wersji. Taki adres zaczyna się od https:// i nie zawiera znaku zapytania, hasła ani znaku #.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Brak klucza, po którym można rozpoznać prawdziwe powiadomienie. Proszę wpisać klucz podany przez dostawcę albo zapytać osobę, od której pochodzi program.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>To nie jest klucz powiadomień o nowszej wersji. Taki klucz to wiersz 44 liter, cyfr i znaków zakończony znakiem „=”.</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>Przerwano, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>Serwer powiadomień zbyt długo nie odpowiadał.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>Nie znaleziono serwera powiadomień. Proszę sprawdzić adres i połączenie z internetem.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>Serwer powiadomień odrzuca połączenie.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>Połączenie zostało przerwane, zanim powiadomienie było kompletne.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>Serwer proxy ustawiony na tym komputerze nie przepuszcza programu Freshet do serwera powiadomień.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>Certyfikat serwera powiadomień nie jest zaufany na tym komputerze, więc niczego nie odczytano.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>Serwer powiadomień przekierował na inny adres; tam o nic nie pytano. Proszę sprawdzić adres.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>Pod tym adresem nie ma powiadomienia. Proszę sprawdzić adres.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>Na serwerze powiadomień wystąpił błąd albo serwer nie chce odpowiedzieć.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>Odpowiedź była o wiele większa niż powiadomienie. Nie czytano jej dalej.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>Pod tym adresem jest coś innego niż powiadomienie o nowszej wersji. Proszę sprawdzić adres.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>Podpis powiadomienia nie zgadza się z kluczem: klucz jest inny albo ktoś zmienił powiadomienie. Proszę nie instalować tego, do czego prowadzi, i powiadomić osobę, od której pochodzi program.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>Powiadomienie jest podpisane właściwym kluczem, ale dotyczy innego programu.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>Powiadomienie nie jest już ważne: serwer przedstawia stare. Jeśli tak pozostanie, proszę powiadomić osobę, od której pochodzi program.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>Powiadomienie jest podpisane właściwym kluczem, ale nie można odczytać wersji.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>Powiadomienie jest podpisane właściwym kluczem, ale nie można odczytać dat.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>Powiadomienie jest podpisane właściwym kluczem, ale prowadzi do strony, której nie chroni https.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>To jest najnowsza wersja.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>Freshet %1 jest dostępny od %2.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>O nowszą wersję zapytano %1. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>O nowszą wersję jeszcze nie pytano.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Freshet na razie nie pyta o nowsze wersje.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>Dostępny jest Freshet %1 (%2). Freshet nigdy niczego sam nie instaluje.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>Plik zawiera kolumnę „%1”, której ta tabela nie ma.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>Plik nie określa poprawnie, jak pokazywać kolumnę „%1”.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>Plik zawiera kolumnę „%1” dwa razy.</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>Plik jest niekompletny albo zawiera coś ponad widok.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>Plik sortuje według kolumny „%1”, której ta tabela nie ma.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>Plik zawiera filtr „%1”, którego ta tabela nie ma.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Ten plik nie jest widokiem zapisanym przez program Freshet.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Ten widok pochodzi z nowszej wersji programu Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>Jedno z pól występuje w tym pliku dwa razy, więc nie wiadomo, które obowiązuje.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Ten widok należy do tabeli „%1”, a nie do: %2.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>Widok w tym pliku nie ma prawidłowej nazwy.</translation>
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
        <translation>Bez statusu VIP</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>Klienta ze statusem VIP nigdy nie można zawiesić w tym programie, niezależnie od zaległości.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 dnia %2: korekta nr %3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 dnia %2: wpłata nr %3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 dnia %2: bonifikata nr %3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>nieoceniana: nic do zapłaty</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>nieoceniana: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>pominięta: po terminie co najmniej %1 dzień</numerusform>
            <numerusform>pominięta: po terminie co najmniej %1 dni</numerusform>
            <numerusform>pominięta: po terminie co najmniej %1 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>pominięta: minął już termin późniejszej faktury</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>opłacona w częściach: średnio %1 dnia opóźnienia, ważone kwotą</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>termin przed badanym okresem</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (brak w UISP)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Rozliczono przez</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Wpłata</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>wpłacone przez klienta</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>bonifikata</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Obliczono %1 z wpłat od %2.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Obliczono %1 ze wszystkich wpłat; sprzed %2 pokazano tylko najnowszą.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Obliczono %1 z faktur z terminem od %2.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>Tabele nie pokazują trendu klienta, który nigdy nic nie wpłacił.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>Ostatnie faktury. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>W tym okresie nie ma wpłat.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>W tym okresie nie ma faktur.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Wpłaty liczące się do tej wartości: %1 z %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Faktury liczące się do tej wartości: %1 z %2</translation>
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
        <translation>liczy się</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>nie liczy się</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Pokaż tę fakturę</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Dlaczego? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Trwa odczyt wierszy…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>Dane tego serwera są zamknięte, więc nie można wyjaśnić tej wartości.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Nie ma już czego wyjaśniać: w UISP nie ma już tego klienta albo klient nie ma faktur.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Faktury, z których wynika wartość</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Wpłaty, z których wynika wartość</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Wiekowanie jako PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Wszystkie polecenia…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Raport dla wsparcia…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>O programie Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Ustawienia zapisano.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Raport zapisano w %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Nie można zapisać %1. Proszę wybrać inną nazwę lub inny folder.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aktualizacje programu…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Pokaż listę</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>Termin płatności faktury %1 minął %2, a zwłoka dopuszczona w zasadach zawieszania skończyła się %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>Termin płatności faktury %1 minął %2, a odroczenie klienta skończyło się %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>Termin płatności faktury %1 minął %2, a klient obiecał zapłacić do %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>Termin płatności faktury %1 minął %2, a faktura nie jest opłacona.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>%1, termin %2: zasady zawieszania każą czekać do %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>%1, termin %2: klient ma odroczenie do %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>%1, termin %2: klient obiecał zapłacić do %3.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>Termin płatności faktury %1: %2.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>To nie jest dzień zawieszania, więc ostateczny termin to %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>Usługa jest już zawieszona.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>Klient nie ma aktywnej usługi.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>Klient jest w archiwum.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>To potencjalny klient, jeszcze nie klient.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>Klient ma status VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Z wartości „%1” nie można odczytać, czy klient ma status VIP. Proszę ją poprawić w UISP.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Z wartości „%1” nie można odczytać, do kiedy klient ma odroczenie. Proszę ją poprawić w UISP.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>Po terminie jest mniej niż minimum z zasad zawieszania (%1).</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>Odroczenie do %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>Klient obiecał zapłacić do %1.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znak.</numerusform>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Notatka jest za długa; może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Wpis w polu „Opiekun” jest za długi; może mieć najwyżej %n znak.</numerusform>
            <numerusform>Wpis w polu „Opiekun” jest za długi; może mieć najwyżej %n znaki.</numerusform>
            <numerusform>Wpis w polu „Opiekun” jest za długi; może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>Nie można otworzyć zasad zawieszania. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>Zasad nie zapisano. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>Zasady zapisano. Lista zadań zaraz się dostosuje.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>Nie można otworzyć notatki. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nic nie zapisano. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Zapisano. Lista zadań zaraz się dostosuje.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Proszę najpierw zalogować się do UISP: bez tego nie można nic zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistNoteDialog</name>
    <message>
        <source>Promised to pay by</source>
        <translation>Obiecano zapłatę do</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Notatka, obietnica i kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Na przykład: dzwoniono, nikt nie odebrał</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Do obiecanego dnia klienta nie można zawiesić w tym programie. Wszystko to jest przechowywane na tym komputerze i w dzienniku działań; UISP o tym nie wie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>Kto zajmuje się tym klientem</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Notatka, obietnica, kontakt…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Więcej w UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Zawieś…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Wznów usługę…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Zasady zawieszania…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Płatność odroczona do…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Notatka przy kliencie…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Aby coś zanotować, zawiesić lub zmienić w UISP, proszę wybrać wiersze. Kilka naraz: Ctrl lub Shift.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>Wybrano 1 klienta</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>Wybrano %n klienta</numerusform>
            <numerusform>Wybrano %n klientów</numerusform>
            <numerusform>Wybrano %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Lista do obdzwonienia</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>Do kogo dzwonić: numery telefonów i to, jak klienci płacą</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Zapisz jako PDF, Excel lub CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message>
        <source>, service %1</source>
        <translation>, usługa nr %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Klient nr %1%2: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>Nie można było odczytać powodów zawieszenia, więc nic nie wysłano. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>UISP nie ma powodu o ID %1. Dostępne: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Nie ma nic do wysłania.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>Nic nie wysłano. Aby wysłać: to samo polecenie z opcją --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Próba: nic nie wysłano.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>Zawieszono 1 usługę.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>Zawieszono %n usługę.</numerusform>
            <numerusform>Zawieszono %n usługi.</numerusform>
            <numerusform>Zawieszono %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>Wznowiono 1 usługę.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>Wznowiono %n usługę.</numerusform>
            <numerusform>Wznowiono %n usługi.</numerusform>
            <numerusform>Wznowiono %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 klient ma żądane ustawienie.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n klient ma żądane ustawienie.</numerusform>
            <numerusform>%n klientów ma żądane ustawienie.</numerusform>
            <numerusform>%n klientów ma żądane ustawienie.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>Zapisano 1 notatkę.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>Zapisano %n notatkę.</numerusform>
            <numerusform>Zapisano %n notatki.</numerusform>
            <numerusform>Zapisano %n notatek.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>W UISP nie ma żadnego powodu zawieszenia. Proszę dodać go tam, w ustawieniach zawieszania.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Przy tym powodzie UISP nie wznawia usługi sam, gdy wszystko zostanie zapłacone. Ktoś musi ją wznowić.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>Na tym komputerze nie ma dziennika działań serwera %1.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: przed terminem %2 + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + ujemna nadpłata %11 = saldo netto %12</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: przed terminem %2 + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − nadpłata %11 = saldo netto %12</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Użycie: freshet-cli POLECENIE [opcje]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>Więcej: freshet-cli POLECENIE --help. --data-dir FOLDER lub FRESHET_DATA_DIR zmienia miejsce wszystkich plików.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Użycie: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>Folder na wszystkie pliki zamiast zwykłego.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Pokazuje tę pomoc.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Proszę podać, co zrobić: %1. Więcej: freshet-cli --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>Nie ma polecenia „%1”. Dostępne: %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Nie zalogowano do żadnego serwera. Proszę najpierw się zalogować: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>Nie zalogowano jeszcze do %1. Proszę najpierw się zalogować: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>To inny certyfikat niż ten, któremu wcześniej zaufano. Nic nie wysłano. Proszę zapytać osobę prowadzącą serwer, czy został odnowiony, i do tego czasu nie kontynuować.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>Zaufany wcześniej, SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Certyfikat dla: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Wystawca: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Ważny: od %1 do %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>Jeśli na pewno należy do właściwego serwera, proszę zalogować się z opcją --trust-fingerprint i tym odciskiem SHA-256.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Zawieszanie wymaga opcji --reason z ID powodu w UISP.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip wymaga opcji --set yes lub --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace wymaga opcji --until z dniem miesiąca (od 1 do 31), datą taką jak 2026-02-24 lub none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note wymaga opcji --text z tekstem do zapisania.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 działa tylko z %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace lub note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>ID powodu w UISP; wymagane dla suspend.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes lub no; wymagane dla vip.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Do kiedy odroczyć płatność: dzień miesiąca (od 1 do 31), data taka jak 2026-02-24 albo none, aby cofnąć odroczenie; wymagane dla grace.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>Tekst do zapisania przy klientach; wymagany dla note.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Sprawdza wszystko, niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Wysyła. Bez tej opcji tylko wyświetla.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Wyświetla wynik jako jeden obiekt JSON.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Proszę podać, co zrobić: freshet-cli act suspend, resume, vip, grace lub note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>Adres serwera UISP, na przykład uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Nazwa tego serwera. Bez niej: jego nazwa hosta.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Czyta token API ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Ufa dla tego serwera jednemu certyfikatowi z tym odciskiem SHA-256.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Proszę podać serwer: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint wymaga 64 cyfr szesnastkowych odcisku SHA-256.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Sprawdza każdą pozycję każdej listy.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes lub activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (domyślnie), csv lub json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Dla patterns i ageing: stan na ten dzień. Dla invoices: dni opóźnienia liczone do tego dnia. Dla worklist: kto byłby na liście w tym dniu, gdyby do tego czasu nikt nie zapłacił.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Tylko pozycje klienta o tym ID. Profile płatności w JSON zawierają wtedy uzasadnienie: dla każdej wartości wzór oraz faktury i wpłaty, z których wynika.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Tylko pozycje, od których potwierdzenia w UISP minęło więcej niż podany czas, na przykład 30m, 12h lub 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Tylko zmiany z odświeżenia o tym numerze; tylko z changes.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>Także niezgodności rozwiązane lub zaakceptowane; tylko z findings.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Najwyżej tyle pozycji.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Proszę podać listę: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes lub activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>Nie ma listy „%1”. Dostępne: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes i activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>Nie ma formatu „%1”. Dostępne: table, csv i json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of działa tylko z patterns, invoices, ageing i worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer nie działa z activity.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than działa z customers, services, invoices, payments, patterns, findings i changes, ale nie razem z --as-of.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all działa tylko z findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot działa tylko z changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>na razie jedyna możliwość</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Proszę podać, co zrobić z dziennikiem działań: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Liczba klientów (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>Inna liczba tworzy innych ludzi (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Milisekundy przed każdą odpowiedzią (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>Port nasłuchu. Bez niego: wolny port.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Sprawdza w UISP adres i token API oraz zachowuje token w systemowym pęku kluczy. Token jest czytany ze standardowego wejścia albo trzeba go podać; token z FRESHET_API_TOKEN jest sprawdzany, ale nigdy nie jest zachowywany.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Usuwa token z systemowego pęku kluczy. Pozycje pozostają.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Aktualizuje klientów, usługi, faktury i wpłaty z UISP. Używa tokenu z FRESHET_API_TOKEN, a w razie jego braku zachowanego.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Wyświetla pozycje z ostatniego odświeżenia. UISP nie jest odpytywany. Wiekowanie ma wiersz dla każdego klienta i każdej waluty, w której jest coś do zapłaty lub nadpłata; bez --customer na końcu jest suma dla każdej waluty, bez customer_id. Przedziały są zgodne z zasadami oceny płatności w biurze; JSON i CSV nazywają je d1_30, d31_60, d61_90 i d91_plus, niezależnie od liczby dni.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Zawiesza usługi klientów, wznawia je, ustawia VIP lub odroczenie płatności albo zapisuje notatkę przy klientach w UISP. Klienci są najpierw ponownie odczytywani z UISP; kto według listy zadań nie jest już do zawieszenia, nie zostaje zawieszony. Wymaga tokenu, który pozwala na zapis, oraz --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Sprawdza, czy od chwili zapisania żaden wpis dziennika działań nie został zmieniony, usunięty ani odcięty, i podaje pierwszy taki wpis. Kto może zapisywać wszystkie pliki programu Freshet, może mimo to podrobić cały dziennik: aby to wykluczyć, należy przechowywać skrót najnowszego wpisu w innym miejscu.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Udostępnia na tym komputerze zmyślony UISP do naciśnięcia Ctrl+C oraz wyświetla jego adres URL i token.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>Serwer UISP: jego adres albo nazwa nadana przy logowaniu. Bez tej opcji: ostatnio używany.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 wymaga liczby całkowitej od %2 do %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 wymaga daty takiej jak 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 wymaga czasu takiego jak 30m, 12h lub 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>„%1” nie jest tu oczekiwane.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Proszę podać klienta: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>ID klienta lub kilku klientów: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer wymaga ID klienta, a „%1” nim nie jest.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>Nie można użyć portu %1: zajmuje go inny program albo jest zarezerwowany. Proszę wybrać inny albo pominąć --port.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Nic jeszcze nie odczytano z %1. Proszę najpierw odświeżyć dane: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>Historia nie jest jeszcze kompletna, więc to wiekowanie nie jest ostateczne. Całość: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>Historia nie jest jeszcze kompletna, więc te profile płatności nie są ostateczne. Całość: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Te profile płatności są na dzień %1, czyli dzień ostatniego odświeżenia. Na dziś: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>organizacje</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>formy płatności</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>znaczniki</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>atrybuty własne</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>services</source>
        <translation>usługi</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>wpłaty</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>zwroty</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>korekty</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Odczyt: %1, dotąd %2 pozycja, %3</numerusform>
            <numerusform>Odczyt: %1, dotąd %2 pozycje, %3</numerusform>
            <numerusform>Odczyt: %1, dotąd %2 pozycji, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Odczyt: %1, %2 z ok. %3 pozycji, %4</numerusform>
            <numerusform>Odczyt: %1, %2 z ok. %3 pozycji, %4</numerusform>
            <numerusform>Odczyt: %1, %2 z ok. %3 pozycji, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Łączenie z UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Sprawdzanie, czego już brak w UISP…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::RefreshCommand</name>
    <message>
        <source>Customer %1: </source>
        <translation>Klient nr %1: </translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignInCommand</name>
    <message>
        <source>Signed in to %1 (%2) as %3.</source>
        <translation>Zalogowano do %1 (%2) jako %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>Token zachowano w systemowym pęku kluczy.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>Tokenu nie zachowano: przy każdym odświeżeniu należy podać go w FRESHET_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Wylogowano z %1 (%2). Token nie jest już przechowywany.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>Na standardowym wejściu nie było tokenu API.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>Token API (nie będzie widoczny):</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Token API należy podać na standardowym wejściu z opcją --token-stdin albo w FRESHET_API_TOKEN. Nigdy nie jest pobierany z wiersza polecenia, gdzie mogliby zobaczyć go inni.</translation>
    </message>
</context>
</TS>
