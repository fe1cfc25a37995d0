<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Clients actualisés</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Anomalie classée</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Classement annulé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Serveur retiré</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Certificat approuvé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Note (page Relances)</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Suspension d’un service</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Levée d’une suspension</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>VIP défini dans UISP</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Délai de grâce défini dans UISP</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Note sur le client</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>Échec de la copie de desk.db</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>invoice, its number, changed</comment>
        <translation>%1 %2&#xa0;: %3</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>state of a customer</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Credit less what is owed; below zero the customer owes money</source>
        <translation>Crédit moins montant dû&#xa0;; en dessous de zéro, le client doit de l’argent</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Retard (j)</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Nombre de jours depuis l’échéance de la plus ancienne facture impayée</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Dernières factures</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>De la plus récente à la plus ancienne. Point plein&#xa0;: payée à temps&#xa0;; demi-point&#xa0;: payée en retard&#xa0;; cercle&#xa0;: non soldée et échue</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Temps écoulé depuis qu’UISP a confirmé cette ligne</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Disparition</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Temps écoulé depuis l’actualisation qui n’a plus trouvé cette ligne dans UISP</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>En retard (UISP)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Jour du mois, ou date, jusqu’auquel le paiement est attendu</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Services actifs</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Services suspendus</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Soldée le</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Jour où il ne restait plus rien à payer</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>De l’échéance au jour du solde, ou à aujourd’hui si la facture n’est pas soldée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Non imputé</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>La part qui n’est pas encore imputée à une facture</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Échues</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>Échue depuis la durée prévue par les règles de paiement, ou dépassée par une facture arrivée plus tard à échéance</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>% à temps</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>% à temps en valeur</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Moyenne sur les factures soldées&#xa0;; une facture payée à temps compte pour 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Jours si retard</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Moyenne sur les factures soldées en retard</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Jours de retard en valeur</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Jours de retard, échues comprises</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Moyenne sur les factures soldées et les factures échues non soldées</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Paiement moyen</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Retards récents</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>En retard ou échues parmi les dernières factures arrivées à échéance, selon le nombre fixé par les règles de paiement</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Plus ancienne échue</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Temps écoulé depuis la fin de l’actualisation qui a trouvé la modification</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>Le numéro ou le nom de la ligne modifiée</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>Ce qu’UISP indiquait avant et ce qu’il indique depuis cette actualisation</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>Le numéro de l’actualisation qui a trouvé la modification</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>Dernier jour pour payer dans les délais</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Jours dépassés</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>Le client a promis de payer au plus tard ce jour-là</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Habitudes de paiement</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Calculé le</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>D’après les pièces</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>D’après UISP</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Classée</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Classée par</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Motif du classement</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Âge des pièces</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Temps écoulé depuis qu’UISP a confirmé les pièces auxquelles la ligne est comparée</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Jours depuis la date limite, ou temps qui reste jusque-là</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message>
        <source>Acknowledged</source>
        <comment>findings</comment>
        <translation>Classées</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>Suspension possible</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Exemptés</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Prochains</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Paiement promis</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>À contacter aujourd’hui</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>Non échues</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Gestes commerciaux</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Accru</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>En délai de grâce</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Jamais payé</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Non soldées</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Débiteurs</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Partiellement payées</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Versions de forfait</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Reste à imputer</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>patterns of customers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers of the worklist</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>findings</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Disparus d’UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Disparus d’UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Disparues d’UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Disparus d’UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Disparues d’UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Échues</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>customers</comment>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>patterns of customers</comment>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers</comment>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Suspendus</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>%n jour de retard ou plus</numerusform>
            <numerusform>%n jours de retard ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n jour de retard</numerusform>
            <numerusform>%1–%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Encaissements</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>échues&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oui pour &amp;tout</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Non &amp;pour tout</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Jamais payé</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Accru</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Exempté</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>délai</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>délai de grâce</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP illisible</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>délai de grâce illisible</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>aucun service actif</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>sous le minimum</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>stable</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>moins bonne</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>impayée</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>partiellement payée</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>payée</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>pro forma traitée</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>pro forma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>préparé</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>préparé, bloqué</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>ancienne version</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>version future</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>en devis</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>aucun service</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>prospect</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>client</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>service</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>facture</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>paiement</translation>
    </message>
    <message>
        <source>refund</source>
        <comment>one row</comment>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>credit note</source>
        <comment>one row</comment>
        <translation>avoir</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what became of a row</comment>
        <translation>ajout</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>changement</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>disparition</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>de retour</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>non soldée et échue</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>non échue</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>soldée par un crédit</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>payée, jour inconnu</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>De la plus récente à la plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>pas en retard</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>un autre client</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>dû</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>crédit</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>net</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>facturé</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>total</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>reste dû</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>non imputé</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>behind an amount</comment>
        <translation>échu</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>This report holds the versions of the program and of this computer, the settings, how many rows each list has, and how the last refreshes ended. It holds no names, addresses or telephone numbers, no amounts, no token and not the address of your server. Read it below before you save it; nothing is sent anywhere.</source>
        <translation>Ce rapport contient les versions du programme et de cet ordinateur, les réglages, le nombre de lignes de chaque liste et l’issue des dernières actualisations. Il ne contient ni nom, ni adresse, ni numéro de téléphone, ni montant, ni jeton, ni l’adresse de votre serveur. Lisez-le ci-dessous avant de l’enregistrer&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Résolue&#xa0;: le dernier contrôle ne l’a plus trouvée.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>UISP n’a plus cette ligne.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Total %1 (%2)</source>
        <translation>Total %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TableSetup</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
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
            <numerusform>facture</numerusform>
            <numerusform>factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>paiement</numerusform>
            <numerusform>paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>anomalie</numerusform>
            <numerusform>anomalies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>modification</numerusform>
            <numerusform>modifications</numerusform>
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
        <translation>Qt %1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freshet est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Il s’appuie sur&#xa0;:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>À propos de Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Le poste de facturation des fournisseurs d’accès qui utilisent UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::AccountButton</name>
    <message>
        <source>Servers…</source>
        <translation>Serveurs…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Réglages du verrouillage…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Règles de paiement…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Retirer ce serveur…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>Cette fenêtre est maintenant connectée en tant que %1, et non plus en tant que %2. Tout ce qui sera fait ici à partir de maintenant sera noté sous le nouveau nom.</translation>
    </message>
</context>
<context>
    <name>freshet::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <comment>button</comment>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Classer une anomalie</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Pourquoi elle est laissée en l’état</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Par exemple&#xa0;: convenu avec le client, corrigé le mois prochain</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>Pourquoi est-elle laissée en l’état&#xa0;?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>La note est conservée sur cet ordinateur avec votre nom et dans le journal d’activité. L’anomalie réapparaît dès que ses données changent.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Veuillez écrire pourquoi elle est laissée en l’état.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Motif dans UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Essai à blanc&#xa0;: tout vérifier, ne rien envoyer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Nouvelle lecture des clients dans UISP…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisir un motif…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>Les motifs de suspension n’ont pas pu être lus&#xa0;: aucune suspension n’est possible. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP n’a aucun motif de suspension. Ajoutez-en un dans UISP, dans les réglages de suspension.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Là où un montant reste échu, UISP peut ne plus suspendre de lui-même pour ces factures.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Envoi un par un…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Ce jeton d’API ne permet que la lecture&#xa0;: rien ne peut être modifié d’ici. Connectez-vous avec un jeton qui permet l’écriture.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Arrêt après l’envoi en cours…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Avec ce motif, UISP ne lève pas la suspension de lui-même quand tout est payé. Quelqu’un doit la lever, ici ou dans UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Un client de cette liste a dans UISP de l’argent qui n’est imputé à aucune facture&#xa0;: regardez d’abord la dernière colonne.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Un montant reste échu&#xa0;: UISP peut désormais ne plus en tenir compte quand il suspend de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est échu.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Aucun service de ce client n’est suspendu.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Ce service n’est plus tel que vous l’avez vu&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>Votre politique de suspension ne permet pas de suspendre ce jour-là.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Ce montant est déjà payé&#xa0;: le client a dans UISP un crédit de %1 qui n’est imputé à aucune facture. Imputez-le à la facture dans UISP.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>Le client a dans UISP un crédit de %1 qui n’est imputé à aucune facture.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Un montant est devenu échu depuis que vous avez vérifié, et UISP peut désormais ne plus en tenir compte quand il suspend de lui-même. Rien n’a été envoyé&#xa0;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP n’a plus rien à cet endroit, contrairement à ce que vous avez vu. Rien n’a été envoyé&#xa0;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP a maintenant «&#xa0;%1&#xa0;» à cet endroit, et non ce que vous avez vu. Rien n’a été envoyé&#xa0;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>La facture déterminante est déjà payée&#xa0;: le client a dans UISP un crédit de %1 qui n’est imputé à aucune facture. Imputez-le à la facture dans UISP.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>Rien n’est échu dans UISP actuellement.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>UISP n’indique pas à ce jeton ce que doit le client&#xa0;; rien n’est donc fait. Connectez-vous avec un jeton qui peut voir les comptes.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Les horloges de cet ordinateur et d’UISP diffèrent de plus de cinq minutes&#xa0;; les jours ne peuvent donc pas être comptés. Réglez l’horloge, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Un paiement a été fait depuis que vous avez vérifié. Rien n’a été envoyé&#xa0;; vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Rien n’a encore été lu dans UISP. Actualisez d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>La liste date de plus de %n minute&#xa0;: aucune action n’est possible. Actualisez d’abord.</numerusform>
            <numerusform>La liste date de plus de %n minutes&#xa0;: aucune action n’est possible. Actualisez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>UISP n’a pas d’attribut personnalisé de client avec la clé «&#xa0;%1&#xa0;». Ajoutez-le dans les réglages de son CRM, sous «&#xa0;Attributs personnalisés&#xa0;» (Custom attributes), ou indiquez une autre clé ici, dans les règles de paiement.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Lecture impossible dans UISP pour l’instant&#xa0;: rien n’est fait. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Arrêté avant l’envoi.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Lecture impossible dans UISP pour l’instant&#xa0;: rien n’est fait. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Essai à blanc&#xa0;: ceci aurait été envoyé.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>L’envoi n’a pas pu être noté au préalable dans le journal, il n’a donc pas eu lieu. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>La réponse s’est perdue, mais UISP montre que la demande a été prise en compte.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>La réponse s’est perdue, et UISP montre que la demande n’a pas été prise en compte. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Cette liste est maintenant trop ancienne&#xa0;: rien n’a été envoyé. Recommencez.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>Lecture impossible dans UISP pour l’instant&#xa0;: rien d’autre n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Actuellement dans UISP</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 service est suspendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n service est suspendu.</numerusform>
            <numerusform>%n services sont suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 suspension est levée.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspension est levée.</numerusform>
            <numerusform>%n suspensions sont levées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 client est tel que vous le souhaitez.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n client est tel que vous le souhaitez.</numerusform>
            <numerusform>%n clients sont tels que vous le souhaitez.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 note est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n note est enregistrée.</numerusform>
            <numerusform>%n notes sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Essai à blanc&#xa0;: 1 modification aurait été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: %n modification aurait été envoyée.</numerusform>
            <numerusform>Essai à blanc&#xa0;: %n modifications auraient été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Essai à blanc&#xa0;: la demande aurait été envoyée pour 1 service.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: la demande aurait été envoyée pour %n service.</numerusform>
            <numerusform>Essai à blanc&#xa0;: la demande aurait été envoyée pour %n services.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 client passera en VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n client passera en VIP.</numerusform>
            <numerusform>%n clients passeront en VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 client ne sera plus VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n client ne sera plus VIP.</numerusform>
            <numerusform>%n clients ne seront plus VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>Le délai de grâce de 1 client sera retiré.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>Le délai de grâce de %n client sera retiré.</numerusform>
            <numerusform>Le délai de grâce de %n clients sera retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 client pourra payer jusqu’au %1 du mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n client pourra payer jusqu’au %1 du mois.</numerusform>
            <numerusform>%n clients pourront payer jusqu’au %1 du mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 client pourra payer jusqu’à cette date&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n client pourra payer jusqu’à cette date&#xa0;: %1.</numerusform>
            <numerusform>%n clients pourront payer jusqu’à cette date&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>1 service sera suspendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>%n service sera suspendu.</numerusform>
            <numerusform>%n services seront suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>1 suspension sera levée.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>%n suspension sera levée.</numerusform>
            <numerusform>%n suspensions seront levées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>La note sera enregistrée pour 1 client.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>La note sera enregistrée pour %n client.</numerusform>
            <numerusform>La note sera enregistrée pour %n clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Sera suspendu</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>La suspension sera levée</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Sera VIP</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Ne sera plus VIP</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Délai de grâce retiré</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Nouvelle valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Sera enregistrée</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Suspendre des services</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Lever des suspensions</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP dans UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Paiement possible jusqu’au</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Note sur le client dans UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>1 est déjà dans cet état.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n est déjà dans cet état.</numerusform>
            <numerusform>%n sont déjà dans cet état.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>1 client est écarté.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>%n client est écarté.</numerusform>
            <numerusform>%n clients sont écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>Vérifier 1 client</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Vérifier %n client</numerusform>
            <numerusform>Vérifier %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>Enregistrer 1 note</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Enregistrer %n note</numerusform>
            <numerusform>Enregistrer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>Modifier 1 client</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Modifier %n client</numerusform>
            <numerusform>Modifier %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>Vérifier 1 service</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Vérifier %n service</numerusform>
            <numerusform>Vérifier %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>Suspendre 1 service</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Suspendre %n service</numerusform>
            <numerusform>Suspendre %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>Lever 1 suspension</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>Lever %n suspension</numerusform>
            <numerusform>Lever %n suspensions</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>Non envoyé&#xa0;: essai à blanc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Déjà dans cet état</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>Refusé par UISP</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>Non pris en compte</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>1 a été écarté.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n a été écarté.</numerusform>
            <numerusform>%n ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>1 a été arrêté avant tout envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n a été arrêté avant tout envoi.</numerusform>
            <numerusform>%n ont été arrêtés avant tout envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 est à vérifier&#xa0;: la dernière colonne dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n est à vérifier&#xa0;: la dernière colonne dit pourquoi.</numerusform>
            <numerusform>%n sont à vérifier&#xa0;: la dernière colonne dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP ne peut être que oui ou non.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>La note est trop longue&#xa0;; %n caractère au maximum.</numerusform>
            <numerusform>La note est trop longue&#xa0;; %n caractères au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Suspendu. UISP le confirme.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>La suspension est levée. UISP le confirme.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Défini. UISP le confirme.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Enregistrée. UISP le confirme.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>Il est déjà suspendu&#xa0;; quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>Il n’est plus suspendu&#xa0;; quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>La valeur est déjà définie ainsi&#xa0;; quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>La même note existe déjà&#xa0;; quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Ce jeton d’API ne permet que la lecture. Pour agir d’ici, connectez-vous avec un jeton qui permet l’écriture.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>UISP demande de ralentir. Réessayez pour cette ligne dans quelques minutes.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>UISP a refusé (code %1). Vérifiez que l’attribut personnalisé dans UISP accepte cette valeur.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>UISP a refusé (code %1). Vérifiez le client dans UISP.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>UISP a refusé (code %1). Vérifiez le service dans UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>UISP a accepté, mais ne l’affiche pas. Vérifiez le client dans UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>UISP a accepté, mais ne l’affiche pas. Vérifiez le service dans UISP.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Un autre envoi vient d’avoir lieu pour ce client. Vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Un autre envoi vient d’avoir lieu pour ce service. Vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>La prise en compte n’a pas pu être vérifiée dans UISP. Elle le sera avant tout autre envoi pour ce client. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>La prise en compte n’a pas pu être vérifiée dans UISP. Elle le sera avant tout autre envoi pour ce service. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>La réponse s’est perdue, et UISP n’affiche rien pour l’instant. La demande n’a pas été renvoyée&#xa0;; une vérification aura lieu avant tout autre envoi pour ce client.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>La réponse s’est perdue, et UISP n’affiche rien pour l’instant. La demande n’a pas été renvoyée&#xa0;; une vérification aura lieu avant tout autre envoi pour ce service.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>La réponse concernant le client %1 s’était perdue&#xa0;; UISP montre que la demande a été prise en compte.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>La réponse concernant le client %1 s’était perdue&#xa0;; UISP montre que la demande n’a pas été prise en compte.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Une demande pour le client %1 vient d’être envoyée et est peut-être encore en cours.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>L’issue d’une modification antérieure du client %1 n’a pas pu être lue dans UISP. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>La réponse concernant le service %1 du client %2 s’était perdue&#xa0;; UISP montre que la demande a été prise en compte.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>La réponse concernant le service %1 du client %2 s’était perdue&#xa0;; UISP montre que la demande n’a pas été prise en compte.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>Une action sur le service %1 du client %2 vient d’être envoyée et est peut-être encore en cours.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>L’issue d’une action antérieure sur le service %1 du client %2 n’a pas pu être lue dans UISP. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>La réponse concernant le service %1 du client %2 s’était perdue&#xa0;; UISP le montre suspendu, mais pour un autre motif&#xa0;: quelqu’un d’autre l’a fait.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>paramètres illisibles remplacés</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>règles de suspension illisibles remplacées</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>la confiance du système</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>était déjà ainsi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>constaté comme fait</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>constaté comme non fait</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>avec recherche</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>avec conditions sur les colonnes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>promis pour le</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>prochain contact</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>montants minimaux</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>jours d’attente après l’échéance</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>jours de la semaine pour suspendre (1&#xa0;: lundi)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>jours fériés</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>jours d’avance pour annoncer les prochains</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>âge maximal des données pour agir, en minutes</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>minutes entre les actualisations</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>vérification complète une fois par jour</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>jours de conservation des changements</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>Clients actualisés&#xa0;: %1/%2 (erreurs&#xa0;: %3). Durée&#xa0;: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>0 client actualisé. Durée&#xa0;: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>Un autre certificat de %1 a été approuvé&#xa0;: SHA-256 %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>%1 a été retiré de cet ordinateur le %2&#xa0;; il n’avait pas de journal d’activité</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>%1 a été retiré de cet ordinateur le %2&#xa0;; son journal d’activité comptait %3 entrées, la dernière avec le hachage %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>Lignes de «&#xa0;%2&#xa0;» (%3) exportées&#xa0;: %1, de l’instantané %4, dans %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Balance âgée au %1 exportée de l’instantané %2, %3 lignes</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Relevé du client %1 exporté de l’instantané %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>client %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>service %1 du client %2, motif %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>service %1 du client %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>client %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>instantané %1 seul</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>plus de %1 h</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour les détails de cette actualisation.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Tel que noté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Type d’actions</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Vérifier qu’aucune entrée n’a été modifiée, retirée ou supprimée en fin de journal depuis son écriture</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Impossible de lire l’activité</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>Rien de tel n’a été noté.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aucune activité pour l’instant</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Les connexions, les actualisations et les changements de réglages sont notés ici, avec leur auteur et leur date.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Vérifié le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>Confirmé par la vérification complète.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>Confirmé par la liste lue à chaque actualisation.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>Confirmé par la liste des factures non soldées, lue à chaque actualisation.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>Confirmé par la liste des paiements sans client, lue à chaque actualisation.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Confirmé par une lecture des factures et paiements de ce client.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Lu à ce moment-là, car nouveau ou modifié.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>La dernière version de cette ligne dans UISP n’a pas pu être lue&#xa0;: voici l’état précédent.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Les factures payées, annulées ou traitées ne sont relues que par la vérification complète (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Les paiements déjà connus ne sont relus que par la vérification complète (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>Les habitudes datent de la plus ancienne des données qui servent à les calculer. Les factures payées et les paiements connus ne sont relus que par la vérification complète (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>UISP n’a plus cette ligne. L’instantané %1 a été le premier sans elle.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Une partie des données nécessaires n’a pas encore été lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Seulement les lignes qu’UISP a confirmées il y a plus longtemps qu’une durée de votre choix</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>La ligne la plus ancienne de ce chiffre a été confirmée %1.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Certaines de ses lignes ne sont relues que par la vérification complète (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n jour ou plus</numerusform>
            <numerusform>%n jours ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n jour</numerusform>
            <numerusform>%1–%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Lu dans UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>L’historique des factures et des paiements est encore en cours de lecture. La balance âgée pourra être enregistrée dès qu’il sera complet.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre nom ou un autre dossier. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Enregistrer la balance âgée</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>La balance âgée a été enregistrée dans %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Ancienneté des montants dus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Solde net</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last line</comment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>freshet::BalanceParts</name>
    <message>
        <source>%1 credit − %2 owing = %3 balance</source>
        <comment>amounts</comment>
        <translation>%1 de crédit − %2 dû = %3 de solde</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>%1 de crédit − %2 dû, mais UISP indique %3 de solde</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Ce fichier ne contient pas de règles de paiement de Freshet.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Ces règles de paiement viennent d’une version plus récente de Freshet. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>Freshet ne connaît pas le réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>Un réglage figure deux fois dans ce fichier&#xa0;: impossible de savoir lequel compte.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Mois pris en compte</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Factures récentes</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Manquée après</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Nouveau&#xa0;: moins de factures que</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Factures pour la tendance</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Jours pour la tendance</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Marques dans la rangée</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Élevé&#xa0;: factures en retard</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Élevé&#xa0;: factures manquées</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Élevé&#xa0;: retard supérieur à</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Accru&#xa0;: factures en retard</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Accru&#xa0;: factures en retard si la tendance se dégrade</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Accru&#xa0;: retard supérieur à</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Première tranche à partir du jour</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Deuxième tranche à partir du jour</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Troisième tranche à partir du jour</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Dernière tranche à partir du jour</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Même paiement deux fois&#xa0;: en moins de</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Actif malgré un retard supérieur à</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Lignes disparues et modifiées des derniers</translation>
    </message>
    <message>
        <source>VIP tag</source>
        <translation>Étiquette VIP</translation>
    </message>
    <message>
        <source>VIP attribute</source>
        <translation>Attribut VIP</translation>
    </message>
    <message>
        <source>Grace attribute</source>
        <translation>Attribut de délai de grâce</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#xa0;; la valeur doit être %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#xa0;; la valeur doit être comprise entre %3 et %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;; veuillez remplir ce champ.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est trop long&#xa0;; %n caractère au maximum.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est trop long&#xa0;; %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>Élevé exige plus de factures en retard qu’il n’y a de factures récentes examinées.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>Accru ne doit pas exiger plus de factures en retard qu’Élevé.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>Accru exige, si la tendance se dégrade, plus de factures en retard qu’il n’y a de factures récentes examinées.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Les jours de retard d’Accru ne doivent pas dépasser ceux d’Élevé.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Chaque tranche de la balance âgée doit commencer plus tard que la précédente.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>Le VIP et le délai de grâce doivent avoir deux attributs différents.</translation>
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
        <translation>maint.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age of a row, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a row, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a row, short: days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Le serveur qui répond pour %1 présente un autre certificat que celui que vous aviez approuvé. Il a peut-être été renouvelé&#xa0;; ou quelqu’un s’est glissé entre vous et le serveur. Rien ne lui a été envoyé et rien ne le sera avant votre décision. La fenêtre montre ce qui a été lu auparavant.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>Le certificat de %1 n’est plus approuvé&#xa0;; il a peut-être expiré, ou quelqu’un s’est glissé entre vous et le serveur. Rien ne lui a été envoyé et rien ne le sera avant votre décision. La fenêtre montre ce qui a été lu auparavant.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas approuvé</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Approuver le certificat présenté</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>Le serveur présente à nouveau le certificat approuvé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>J’ai comparé l’empreinte&#xa0;: approuver ce certificat pour ce serveur</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALERTE&#xa0;: ce n’est pas le certificat que vous aviez approuvé. Demandez au responsable du serveur s’il a été renouvelé, et ne continuez pas avant de le savoir.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>Approuvé auparavant, SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Présenté maintenant&#xa0;:
Délivré à&#xa0;: %1
Délivré par&#xa0;: %2
Valable&#xa0;: du %3 au %4
SHA-256&#xa0;:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>Le certificat présenté maintenant, SHA-256&#xa0;: %1</translation>
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
        <translation>Afficher parmi toutes les modifications</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>Toutes les modifications de ce client (%1)</numerusform>
            <numerusform>Toutes les modifications de ce client (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>Cette version de Freshet ne peut pas lire la durée de conservation des modifications. Choisissez-la à nouveau sur la page «&#xa0;Modifications&#xa0;».</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Réglée par</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Prélevé sur</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>Suspendu dans UISP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Attributs personnalisés</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>ID personnalisé</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>Est une société</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Mois par période</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Actif jusqu’au</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Motif de suspension</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Irrécouvrable</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Pro forma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Issue de la pro forma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Facture qui en est issue</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Numéro chez le prestataire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 sur la facture %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1 remboursés par %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 du paiement %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 de l’avoir %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>custom attribute</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>freshet::ChartBox</name>
    <message>
        <source>Chart</source>
        <comment>button: show a chart</comment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>button: show figures</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 en graphique</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 en chiffres</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s. o.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Outstanding (DSO)</source>
        <translation>Encaissement (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>Retard moyen</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Par épuisement</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Recouvré (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>Le DSO est passé de %1 le %2 à %3 le %4.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Indiquez un début ou une fin.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>Le début vient après la fin.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>La condition «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Ce tableau n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne peut pas être filtrée ainsi.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Saisissez ce que la colonne doit contenir.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Choisissez au moins un mot.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Les filtres de colonne s’appliquent avec «&#xa0;all&#xa0;» ou «&#xa0;any&#xa0;», pas avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>Le filtre de colonne est incomplet ou contient des éléments en trop.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Filtres de colonne</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>L’un d’eux au moins</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tous à la fois</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Appuyer pour changer.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>Filtrer par colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Colonne&#xa0;:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>C&amp;ondition&#xa0;:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter le filtre</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>Jusqu’&amp;au</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Les montants sont comparés dans la devise de chaque ligne.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>En pourcentage, de 0 à 100.</translation>
    </message>
</context>
<context>
    <name>freshet::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Autoriser une adresse non chiffrée (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Réglages de connexion</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Choisir l’autorité de certification de l’entreprise</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Retirer l’autorité de certification de l’entreprise</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Autorité de certification de votre entreprise</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Dans ce cas, n’importe qui sur le trajet peut lire le jeton et toutes les données de vos clients. Pour cet ordinateur même, aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>Approuvée pour ce serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Aucune&#xa0;: seulement les autorités approuvées par cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>freshet::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / mois</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / an</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 mois</numerusform>
            <numerusform>%1 / %2 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>%1 crédités le %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>%1 payés le %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 imputés</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… et %1 de plus</numerusform>
            <numerusform>… et %1 de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>%1 jour de retard</numerusform>
            <numerusform>%1 jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 jour de retard</numerusform>
            <numerusform>%1 jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>sur %n facture</numerusform>
            <numerusform>sur %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, aucune échue</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, la plus ancienne avec %2 jour de retard</numerusform>
            <numerusform>%1, la plus ancienne avec %2 jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>le paiement peut attendre jusqu’au %1</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>le paiement pouvait attendre jusqu’au %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>UISP n’indique pas le compte de ce client</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>ce qu’UISP compte comme dû au-delà de ces factures, par exemple des pro forma impayées</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Retard (j)</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Non imputé</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Détails du client</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Ouvrir dans UISP</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Fermer la fiche client</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Choisissez une ligne pour voir son client ici.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Ce client ne figure pas parmi les lignes lues dans UISP.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month and year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1. Only the full check reads all of them.</source>
        <comment>an age</comment>
        <translation>La donnée la plus ancienne a été confirmée %1. Seule la vérification complète les relit toutes.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>La donnée la plus ancienne a été confirmée %1.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Disparu d’UISP depuis&#xa0;: %1, instantané %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Confirmé %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>Afficher dans les anomalies</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Afficher ces lignes, qu’UISP n’a plus</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading: telephone, e-mail</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures non soldées</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Dernières factures</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Lignes disparues d’UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Note, promesse, contact…</translation>
    </message>
    <message>
        <source>In UISP</source>
        <translation>Dans UISP</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Paiement possible jusqu’au…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Note sur le client…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Lever la suspension…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Déjà VIP par l’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>VIP par l’étiquette «&#xa0;%1&#xa0;», qui ne se retire que dans UISP.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Ce client est déjà VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Ce client n’est pas VIP.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>En tant que VIP, le client n’est pas suspendu depuis Freshet.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>Le client pourra de nouveau être suspendu dès qu’un montant est échu.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>Le paiement doit de nouveau arriver au plus tard à l’échéance.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>Le paiement de chaque facture peut attendre une fois jusqu’au %1 du mois.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>Date passée&#xa0;: %1. Elle n’accorde plus de délai.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>Le paiement peut attendre jusqu’à cette date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>C’est déjà le cas dans UISP.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>La même note a déjà été écrite aujourd’hui.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>Le personnel la voit dans UISP, dans le journal du client.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>%1 appartient à un autre utilisateur. Freshet ne l’ouvre pas, car cet utilisateur pourrait lire et modifier ce qui y est conservé. Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>D’autres utilisateurs peuvent lire %1, et cela ne peut pas être changé.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Le poste de facturation des fournisseurs d’accès qui utilisent UISP.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Tout essayer avec un fournisseur d’accès fictif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Nombre de clients de la démo.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Dossier où conserver tous les fichiers.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system (système).</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>Le serveur UISP intégré n’a pas pu démarrer.
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
        <translation>Autres façons d’actualiser</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Rechercher clients, factures, téléphones…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Les filtres ne laissent aucune ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>Rien sous «&#xa0;%1&#xa0;» ne contient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>Aucune ligne sous «&#xa0;%1&#xa0;» pour l’instant.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>Il n’y a aucune ligne de ce client.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>Il ne reste rien de ce que cette actualisation a modifié.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Aucune ligne ne date de plus de %1.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 Les lignes qui ne datent pas de plus de %2 ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>La prochaine actualisation comparera entre eux les clients, les services, les factures et les paiements.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Aucune contradiction</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Clients, services, factures et paiements ont été comparés entre eux le %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Rien n’a encore été lu dans UISP</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>Appuyez sur «&#xa0;Actualiser les données&#xa0;» pour lire les clients, les services, les factures et les paiements.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>Tout ce qu’UISP ajoute, modifie ou supprime désormais figure ici après chaque actualisation.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Aucun montant échu</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Les clients en retard figurent ici après chaque actualisation, avec le jour à partir duquel la suspension est possible.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>UISP n’a aucune ligne pour ce tableau. Elles apparaîtront à la prochaine actualisation après leur ajout dans UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>UISP a mis trop de temps à répondre. Réessayez&#xa0;; s’il reste lent, vérifiez le serveur.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>L’adresse du serveur est introuvable. Vérifiez l’orthographe et la connexion internet.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>Le serveur existe mais refuse la connexion. Vérifiez le port et qu’UISP fonctionne.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>La connexion s’est interrompue avant la fin de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>Le certificat du serveur n’est pas approuvé. Quelqu’un pourrait être à l’écoute&#xa0;; ne l’approuvez que si vous savez que c’est celui de votre propre serveur.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>Le serveur a redirigé la demande vers une autre adresse. Votre jeton n’y a pas été envoyé. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>UISP n’accepte pas ce jeton d’API. Vérifiez-le ou créez-en un nouveau dans UISP.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>UISP n’a plus cet enregistrement.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>UISP demande de ralentir. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>UISP rencontre lui-même un problème en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Un serveur existe à cette adresse, mais il ne répond pas comme UISP. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>La réponse du serveur était bien plus volumineuse que toute réponse normale. La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>Un autre programme utilise les fichiers de Freshet. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>Le disque est plein. Vous voyez les dernières données complètes&#xa0;; libérez de l’espace et actualisez à nouveau.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>Le fichier de données local est endommagé. Il a été mis de côté&#xa0;; actualisez pour tout recharger depuis UISP.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>Le fichier desk.db de ce serveur est endommagé. Il contient le journal d’activité, les notes et les règles, qu’UISP n’a pas. Fermez Freshet et remplacez-le par la copie la plus récente du dossier backups voisin, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Les données locales viennent d’une version plus récente de Freshet. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>Freshet n’a pas pu lire ou écrire ses fichiers locaux.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Cet ordinateur n’a pas de service de trousseau&#xa0;; le jeton n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; le jeton n’est conservé que pour cette session. Déverrouillez-le et connectez-vous à nouveau pour le conserver.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>Le trousseau du système a refusé l’accès&#xa0;; le jeton n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>Le trousseau du système n’a pas répondu à temps&#xa0;; le jeton n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>Aucun jeton n’est conservé pour ce serveur. Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>Le trousseau du système a échoué&#xa0;; le jeton n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous pour lire dans UISP.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>Une actualisation est déjà en cours.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux qu’il a reçus. Vérifiez-les dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>Le proxy est injoignable ou ne laisse pas passer la connexion vers le serveur. Vérifiez son adresse et son port dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Ce jeton d’API n’a pas le droit de lire&#xa0;: %1. Accordez ce droit à son utilisateur dans UISP, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>UISP a rejeté la demande pour&#xa0;: %1 (code %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>La réponse d’UISP pour «&#xa0;%1&#xa0;» n’a pas pu être lue. Les anciennes lignes restent&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>Un enregistrement d’UISP n’a pas pu être lu&#xa0;: %1. Il a été ignoré&#xa0;; les données connues restent.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>Le trousseau du système ne fournit pas le mot de passe du proxy. Déverrouillez le trousseau et réessayez, ou saisissez le mot de passe dans les réglages de connexion.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, contenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Seulement du client</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Seulement de l’instantané</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Seulement plus ancien que</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>Il n’y a pas assez de place pour les fichiers temporaires nécessaires à %1. Libérez de l’espace et réessayez. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Il n’y a pas assez de place pour écrire %1. Libérez de l’espace ou choisissez un autre dossier. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Impossible d’écrire %1. Le fichier est peut-être ouvert dans un autre programme, ou le dossier ne le permet pas. Choisissez un autre nom ou un autre dossier. Rien n’y a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>Il n’est pas possible d’imprimer plus de %1 ligne. Choisissez moins de lignes ou exportez-les.</numerusform>
            <numerusform>Il n’est pas possible d’imprimer plus de %1 lignes. Choisissez moins de lignes ou exportez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Texte pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Lu dans UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Écriture des lignes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a window</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’export a été annulé. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n ligne enregistrée dans %1</numerusform>
            <numerusform>%n lignes enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>Une feuille Excel ne peut contenir plus de %L1 lignes. Choisissez moins de lignes ou exportez en CSV.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
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
        <translation>Filtres</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Autres filtres</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>de … jusqu’à …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1&#xa0;: non vide</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Comparez le compte avec ses factures et ses paiements dans UISP avant toute suspension.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Ouvrez la facture dans UISP et corrigez ses paiements&#xa0;; ne réclamez rien d’ici là.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Dans UISP, dissociez-le puis associez-le de nouveau, pour que ses parts soient recalculées.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Corrigez l’attribut personnalisé du client dans UISP&#xa0;; ne suspendez personne d’ici là.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Corrigez l’échéance de la facture dans UISP.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Fiez-vous aux factures&#xa0;: la marque d’UISP est corrigée par une tâche qui s’exécute de temps à autre.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Demandez qui a fait la modification&#xa0;: une facture émise doit être annulée puis refaite.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Demandez qui a fait la modification&#xa0;: un paiement mal saisi doit être supprimé puis saisi à nouveau.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Vérifiez dans UISP à qui appartient la ligne&#xa0;; les montants de deux devises ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>Si personne n’a voulu la supprimer, cherchez dans le journal d’UISP qui l’a fait.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Pour information seulement&#xa0;: UISP ne documente pas le calcul de son tableau de bord.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>D’après UISP, le client doit %2, mais le total des factures non soldées est de %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>D’après UISP, le client a un crédit de %2, mais le total des paiements non imputés est de %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>D’après UISP, le solde est de %2, mais le crédit moins le montant dû donne %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>La facture %3 est annulée, mais des paiements de %1 y restent imputés.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>La facture %3 est marquée payée, mais il y reste dû %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>La facture %3 est marquée impayée, mais il y reste dû %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>La facture %3 est marquée partiellement payée, mais rien n’en est payé.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>La facture %3 est marquée partiellement payée, mais plus rien n’y reste dû.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>Le total de la facture %3 est de %2, mais la somme du payé et du reste dû est de %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>Le paiement est de %2, mais la somme de ses parts est de %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>Des paiements de %1 sont imputés à la facture %3, dont le total est de %2.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>UISP marque le client comme en retard, mais aucune facture n’est échue.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>UISP ne marque pas le client comme en retard, alors que le montant échu est de %1.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>Le montant échu est de %1, la plus ancienne facture depuis le %4, mais le service «&#xa0;%3&#xa0;» est actif.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Décidez sur la page «&#xa0;Relances&#xa0;» si le service doit être suspendu.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>Le service «&#xa0;%3&#xa0;» est suspendu pour factures impayées, mais rien n’est échu.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>Le service «&#xa0;%3&#xa0;» est suspendu, mais le client est archivé.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Mettez fin au service dans UISP, ou restaurez le client.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>Le paiement de %2 semble être le paiement %3 du %4 saisi deux fois.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Demandez au client s’il a payé deux fois&#xa0;; sinon, supprimez l’un des paiements dans UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>Le numéro de facture %3 a été attribué deux fois, aux factures %1 et %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Donnez un autre numéro à l’une des deux factures dans UISP.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>La facture %3 du %1 n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>L’échéance de la facture %3 est le %2, avant sa création le %1.</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Cette facture est en %2, mais le compte du client est en %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ce paiement est en %2, mais le compte du client est en %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ce remboursement est en %2, mais le compte du client est en %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Cet avoir est en %2, mais le compte du client est en %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Ce service est en %2, mais le compte du client est en %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>UISP n’a plus la facture «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>UISP n’a plus le paiement «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>UISP n’a plus le remboursement «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>UISP n’a plus l’avoir «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>UISP n’a plus le service «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>UISP n’a plus le client «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>La facture est passée du client %1 au client %2 après son émission, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Le numéro de la facture est passé de %1 à %2 après son émission, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>Le mode du paiement a été modifié après sa saisie, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>La devise de la facture est passée de %1 à %2 après son émission, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>Le montant de la facture est passé de %1 à %2 après son émission, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>La devise du paiement est passée de %1 à %2 après sa saisie, sans nouvelle date.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>Le montant du paiement est passé de %1 à %2 après sa saisie, sans nouvelle date.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>Le tableau de bord d’UISP indique un montant dû de %2&#xa0;; le total des factures non soldées est de %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>Le tableau de bord d’UISP indique un montant échu de %2&#xa0;; le total d’après les factures est de %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Clients avec factures échues&#xa0;: le tableau de bord d’UISP en compte %2, les factures en donnent %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Clients avec service suspendu&#xa0;: le tableau de bord d’UISP en compte %2, les services en donnent %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>La valeur «&#xa0;%3&#xa0;» ne permet pas de savoir si le client est VIP.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>La valeur «&#xa0;%3&#xa0;» ne permet pas de savoir jusqu’à quand le paiement peut attendre.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>Le remboursement est de %2, mais le paiement dont il provient n’avait plus que %1.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Ouvrez le remboursement dans UISP et comparez-le au paiement dont il provient.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>Part de %2 imputée à la facture #%3, qui est celle du client %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>Part de %2 imputée à la facture #%3, qui n’est à personne.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>Part de %2 imputée à la facture #%3, qu’UISP n’a pas.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>Part de %2 imputée au paiement #%3, qui est celui du client %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>Part de %2 imputée au paiement #%3, qui n’est à personne.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>Part de %2 imputée au paiement #%3, qu’UISP n’a pas.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>Part de %2 imputée à l’avoir #%3, qui est celui du client %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>Part de %2 imputée à l’avoir #%3, qui n’est à personne.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>Part de %2 imputée à l’avoir #%3, qu’UISP n’a pas.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>Part de %2 imputée au remboursement #%3, qui est celui du client %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>Part de %2 imputée au remboursement #%3, qui n’est à personne.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>Part de %2 imputée au remboursement #%3, qu’UISP n’a pas.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Levez la suspension dans UISP, ou indiquez-y le motif qui s’applique réellement.</translation>
    </message>
</context>
<context>
    <name>freshet::FindingPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Classer…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take back an acknowledgement</comment>
        <translation>Annuler le classement</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Ouvrir dans UISP</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>D’après les pièces</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>D’après UISP</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>L’anomalie est de nouveau ouverte</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Règle %1. Trouvée pour la première fois&#xa0;: %2, pour la dernière fois&#xa0;: %3&#xa0;; absente depuis&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Règle %1. Trouvée pour la première fois&#xa0;: %2, pour la dernière fois&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Laissée en l’état par %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <comment>an age</comment>
        <translation>confirmé %1</translation>
    </message>
</context>
<context>
    <name>freshet::FindingsPage</name>
    <message>
        <source>This finding is not open any more: the last refresh no longer found it.</source>
        <translation>Cette anomalie n’est plus ouverte&#xa0;: la dernière actualisation ne l’a plus trouvée.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>L’anomalie est laissée en l’état.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>Une actualisation a apporté entre-temps d’autres montants pour cette anomalie. Relisez-la avant de la laisser en l’état.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>L’anomalie est de nouveau ouverte.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>le mot de passe du proxy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>le code PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n fichier (%1)</numerusform>
            <numerusform>%n fichiers (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>%1 a été retiré de la liste&#xa0;; rien d’autre n’en était conservé.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>%1 a été retiré de cet ordinateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Par sécurité, supprimez le jeton dans UISP.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Supprimez l’entrée «&#xa0;freshet&#xa0;» du trousseau à la main.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>Le trousseau n’a pas pu être consulté&#xa0;; il contient peut-être encore&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>Factures non soldées après l’échéance&#xa0;: %1&#xa0;; dont en retard de %2 jours ou plus, ou dépassées par une facture arrivée plus tard à échéance&#xa0;: %3</numerusform>
            <numerusform>Factures non soldées après l’échéance&#xa0;: %1&#xa0;; dont en retard de %2 jours ou plus, ou dépassées par une facture arrivée plus tard à échéance&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 à temps / (%1 à temps + %2 en retard + %3 échues non soldées) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 facturé et payé à temps / (%1 à temps + %2 en retard + %3 échu non soldé) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Aucune facture dans la devise du client à échéance du %1 au %2 n’a été soldée à une date connue ni n’est échue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 jour de retard au total / (%2 soldées à temps + %3 soldées en retard) = %4 jours</numerusform>
            <numerusform>%1 jours de retard au total / (%2 soldées à temps + %3 soldées en retard) = %4 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Aucune facture à échéance du %1 au %2 n’a été soldée en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 jour de retard au total / %2 soldées en retard = %3 jours</numerusform>
            <numerusform>%1 jours de retard au total / %2 soldées en retard = %3 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Aucune facture dans la devise du client à échéance du %1 au %2 n’a été soldée à une date connue.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × jours (total de chaque facture soldée × ses jours de retard, additionnés) / %2 (somme de leurs totaux) = %3 jours</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 jour de retard des factures soldées + %2 jours des échues non soldées à ce jour) / (%3 soldées + %4 échues non soldées) = %5 jours</numerusform>
            <numerusform>(%1 jours de retard des factures soldées + %2 jours des échues non soldées à ce jour) / (%3 soldées + %4 échues non soldées) = %5 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>Le client n’a rien payé dans sa devise du %1 au %2.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 reçus / nombre de paiements&#xa0;: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>Le client n’a rien payé jusqu’au %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>Le dernier paiement du client jusqu’au %1 date du %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>Une tendance demande %1 facture arrivée à échéance dont les jours de retard sont connus&#xa0;; il y en a %2.</numerusform>
            <numerusform>Une tendance demande %1 factures arrivées à échéance dont les jours de retard sont connus&#xa0;; il y en a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>En retard ou échues non soldées, dernière facture arrivée à échéance (%1)&#xa0;: %2</numerusform>
            <numerusform>En retard ou échues non soldées sur les %1 dernières factures arrivées à échéance&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Ici&#xa0;: %1 des %2 dernières en retard ou échues, %3 manquées, la plus ancienne avec %4 jour de retard.</numerusform>
            <numerusform>Ici&#xa0;: %1 des %2 dernières en retard ou échues, %3 manquées, la plus ancienne avec %4 jours de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Aucune facture à échéance du %1 au %2 n’a été soldée à une date connue.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Aucune facture à échéance du %1 au %2 n’a été soldée à une date connue ni n’est échue.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>Aucun pourcentage n’est donné pour moins de %1 facture arrivée à échéance tant que rien n’est échu.</numerusform>
            <numerusform>Aucun pourcentage n’est donné pour moins de %1 factures arrivées à échéance tant que rien n’est échu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>%1 dernière facture a en moyenne %2 jours de retard, %1 précédente %3&#xa0;: %2 − %3 = %4 jours, soit au moins %5 de moins&#xa0;: tendance meilleure</numerusform>
            <numerusform>Les %1 dernières factures ont en moyenne %2 jours de retard, les %1 précédentes %3&#xa0;: %2 − %3 = %4 jours, soit au moins %5 de moins&#xa0;: tendance meilleure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>%1 dernière facture a en moyenne %2 jours de retard, %1 précédente %3&#xa0;: %2 − %3 = %4 jours, soit un écart de moins de %5&#xa0;: tendance stable</numerusform>
            <numerusform>Les %1 dernières factures ont en moyenne %2 jours de retard, les %1 précédentes %3&#xa0;: %2 − %3 = %4 jours, soit un écart de moins de %5&#xa0;: tendance stable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>%1 dernière facture a en moyenne %2 jours de retard, %1 précédente %3&#xa0;: %2 − %3 = %4 jours, soit au moins %5 de plus&#xa0;: tendance moins bonne</numerusform>
            <numerusform>Les %1 dernières factures ont en moyenne %2 jours de retard, les %1 précédentes %3&#xa0;: %2 − %3 = %4 jours, soit au moins %5 de plus&#xa0;: tendance moins bonne</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>La dernière facture a %1 jours de retard, la précédente %2&#xa0;: %1 − %2 = %3 jours, soit au moins %4 de moins&#xa0;: tendance meilleure</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>La dernière facture a %1 jours de retard, la précédente %2&#xa0;: %1 − %2 = %3 jours, soit un écart de moins de %4&#xa0;: tendance stable</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>La dernière facture a %1 jours de retard, la précédente %2&#xa0;: %1 − %2 = %3 jours, soit au moins %4 de plus&#xa0;: tendance moins bonne</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Jamais payé&#xa0;: un paiement a été manqué et le client n’a jamais rien payé.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Élevé&#xa0;: au moins %1 des %2 dernières factures en retard ou échues, ou au moins %3 manquées, ou la plus ancienne échue depuis plus de %4 jour.</numerusform>
            <numerusform>Élevé&#xa0;: au moins %1 des %2 dernières factures en retard ou échues, ou au moins %3 manquées, ou la plus ancienne échue depuis plus de %4 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Accru&#xa0;: au moins %1 des %2 dernières factures en retard ou échues, ou la plus ancienne échue depuis plus de %3 jour, ou une tendance moins bonne avec au moins %4 d’entre elles.</numerusform>
            <numerusform>Accru&#xa0;: au moins %1 des %2 dernières factures en retard ou échues, ou la plus ancienne échue depuis plus de %3 jours, ou une tendance moins bonne avec au moins %4 d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>À surveiller&#xa0;: la dernière facture (%1) en retard ou échue, ou un montant échu.</numerusform>
            <numerusform>À surveiller&#xa0;: au moins 1 des %1 dernières factures en retard ou échue, ou un montant échu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Nouveau&#xa0;: moins de %1 facture arrivée à échéance jusqu’ici, aucune en retard et rien d’échu.</numerusform>
            <numerusform>Nouveau&#xa0;: moins de %1 factures arrivées à échéance jusqu’ici, aucune en retard et rien d’échu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Bon&#xa0;: la dernière facture (%1) n’est pas en retard, et rien n’est échu.</numerusform>
            <numerusform>Bon&#xa0;: aucune des %1 dernières factures en retard, et rien d’échu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Factures à échéance du %1 au %2, soldées à l’échéance ou avant&#xa0;: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Factures à échéance du %1 au %2, soldées après l’échéance&#xa0;: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Factures à échéance du %1 au %2, non soldées après l’échéance&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Rien n’a encore été lu dans UISP.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Mis à jour à %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Données du %1, instantané %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. L’actualisation suivante a échoué.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Aucune donnée. L’actualisation a échoué.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>La dernière actualisation n’a pas pu tout lire.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. La dernière actualisation n’a pas pu tout lire.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>Ce n’est ni un jour du mois (1 à 31) ni une date comme 2026-02-24.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Jusqu’à cette date</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Jusqu’à ce jour du mois</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Aucun délai&#xa0;: paiement à l’échéance</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>Un jour du mois compte une fois par facture&#xa0;: le premier jour correspondant à partir de l’échéance.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. Votre serveur et cette copie</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>Freshet lit votre serveur UISP et en garde une copie sur cet ordinateur. Il se connecte avec un jeton d’API, à créer dans UISP sous Paramètres → Utilisateurs → Jetons d’API (en anglais&#xa0;: Settings → Users → API tokens).</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>Le jeton va dans le trousseau de cet ordinateur et nulle part ailleurs. Rien n’est envoyé à personne d’autre qu’à votre propre serveur.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Actualiser</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>Le bouton vert, ou %1, met tout à jour. Vous pouvez continuer à travailler pendant ce temps. La première fois, l’état actuel est là en une minute&#xa0;; l’historique suit en arrière-plan.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>L’âge des chiffres est indiqué à droite de la barre d’état et à côté de chaque chiffre.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. S’y retrouver</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>La vue d’ensemble montre où est l’argent&#xa0;; cliquez sur n’importe quel élément pour voir ses lignes. Choisissez une ligne d’un tableau&#xa0;: la fiche client s’ouvre sur le côté, avec la raison de chaque évaluation.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 lance une recherche, %2 liste tout ce qui peut être fait, %3 ouvre l’aide.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte de la rubrique</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Aucune rubrique ne contient cela. Essayez un autre mot, ou videz le champ pour voir toutes les rubriques.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>historique en cours de lecture</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Les factures et paiements plus anciens sont encore en cours de lecture en arrière-plan. Les habitudes de paiement s’afficheront dès que tout sera lu.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>Le trousseau ne communique pas le code PIN. Déverrouillez-le et réessayez, ou déconnectez-vous.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code PIN.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>Le trousseau ne communique pas le jeton. Déverrouillez-le et réessayez, ou déconnectez-vous puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>Le trousseau n’a pas accepté le code PIN. La fenêtre se verrouille sans code.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>Le trousseau n’a pas supprimé le code PIN&#xa0;; il est donc toujours demandé.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>Ce n’est pas le bon code PIN. Attendez %n seconde avant le prochain essai.</numerusform>
            <numerusform>Ce n’est pas le bon code PIN. Attendez %n secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Proxy&#xa0;: selon le réglage de cet ordinateur</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Proxy (HTTP): %1</source>
        <translation>Proxy (HTTP)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proxy (SOCKS5): %1</source>
        <translation>Proxy (SOCKS5)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusts every certificate signed by: %1 (SHA-256 %2)</source>
        <translation>Fait confiance à tout certificat signé par&#xa0;: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Fait confiance à ce seul certificat&#xa0;: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>LE HTTP NON CHIFFRÉ EST AUTORISÉ&#xa0;: quiconque se trouve sur le chemin peut lire le jeton et toutes les données.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Ajouter ces serveurs&#xa0;?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>Le fichier décide quels ordinateurs reçoivent un jeton et à quoi il y est fait confiance. Ne les ajoutez que si vous savez qui l’a écrit.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Ajouter les serveurs</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Cet ordinateur n’a pas de service de trousseau&#xa0;; aucun jeton n’y est conservé. Connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; le jeton conservé ne peut pas être lu. Déverrouillez-le et réessayez, ou connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>Le trousseau du système a refusé de communiquer le jeton conservé. Autorisez-le et réessayez, ou connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>Le trousseau du système n’a pas répondu à temps. S’il affiche une question, répondez-y et réessayez, ou connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>Le trousseau du système a échoué&#xa0;; le jeton conservé ne peut pas être lu. Réessayez, ou connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; le mot de passe du proxy n’est conservé que pour cette session. Déverrouillez-le et connectez-vous à nouveau pour le conserver.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>Le trousseau du système n’a pas accepté le mot de passe du proxy&#xa0;; il n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Cet ordinateur n’a actuellement pas de service de trousseau. Si le jeton y était conservé, il l’est toujours&#xa0;: par sécurité, supprimez-le dans UISP.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; le jeton y est toujours conservé. Déverrouillez-le, puis connectez-vous et déconnectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Le trousseau du système a refusé de supprimer le jeton&#xa0;; il y est toujours conservé. Supprimez l’entrée «&#xa0;freshet&#xa0;» à la main, ou supprimez le jeton dans UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>Le trousseau du système n’a pas répondu à temps&#xa0;; le jeton y est peut-être encore conservé. Connectez-vous et déconnectez-vous à nouveau pour vous en assurer.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>Le trousseau du système a échoué&#xa0;; le jeton y est peut-être encore conservé. Supprimez l’entrée «&#xa0;freshet&#xa0;» à la main, ou supprimez le jeton dans UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Dernière vérification complète&#xa0;: jamais – elle est en cours en arrière-plan</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Dernière vérification complète&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Dernière vérification complète&#xa0;: %1 – la suivante est en cours en arrière-plan</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Dernière vérification complète&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>clients archivés</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>factures non soldées</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>factures récentes</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>nouveaux paiements</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>paiements sans client</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>modes de paiement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>attributs personnalisés</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>journal d’activité</translation>
    </message>
</context>
<context>
    <name>freshet::LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Freshet is locked</source>
        <translation>Freshet est verrouillé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Oublie le jeton et ferme les tableaux de la fenêtre. Reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>La fenêtre a été verrouillée. Saisissez le code PIN pour continuer.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>La fenêtre a été verrouillée. Le trousseau sera consulté avant sa réouverture.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Verrouiller en même temps que l’éc&amp;ran</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Minutes d’inactivité avant le verrouillage</translation>
    </message>
    <message>
        <source>never</source>
        <comment>do not lock</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>laisser vide pour garder le code PIN</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>laisser vide pour ne pas utiliser de code PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Confirmer le nouveau code PIN</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Verrouiller après</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Nouveau code &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>&amp;Confirmer le code PIN</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>Le code PIN est conservé dans le trousseau de cet ordinateur, sous forme d’empreinte qui ne permet pas de le retrouver. Sans code PIN, le jeton est demandé au trousseau avant la réouverture de la fenêtre. En cas d’oubli du code, déconnectez-vous puis reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Supprimer le code PIN</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Les deux codes PIN ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>freshet::MainWindow</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Sign in to your UISP server to see its customers, invoices and payments.</source>
        <translation>Connectez-vous à votre serveur UISP pour voir ses clients, ses factures et ses paiements.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exporter ce tableau…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Imprimer ce tableau…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>%1 (en millions)</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>%1 (en milliers)</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>rien de soldé</translation>
    </message>
</context>
<context>
    <name>freshet::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Par exemple&#xa0;: appelé, paiera vendredi</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>Le personnel la voit dans UISP, dans le journal du client. Il reste %n caractère.</numerusform>
            <numerusform>Le personnel la voit dans UISP, dans le journal du client. Il reste %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Rapidité d’encaissement</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Plus gros débiteurs</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Plus grosses factures échues</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Ancienneté des montants dus</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Encaissements par mois</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Délai de paiement (jours)</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 non échu + %2 échu + %3 de crédit négatif = %4 de solde net</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 non échu + %2 échu − %3 de crédit = %4 de solde net</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 en douze mois, dont %2 ce mois-ci jusqu’à présent</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>De la date de la facture au jour où il n’en restait plus rien dû.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>La moitié de ce qui a été soldé dans le mois n’a pas pris plus de temps.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>Aucune facture n’a été soldée en douze mois.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>après la prochaine actualisation</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Cette version de Freshet évalue les clients autrement. La prochaine actualisation s’en charge, et ces chiffres s’afficheront.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>rien d’échu</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>Aucune facture n’est échue.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Aucune contradiction.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Rien n’a encore été lu dans UISP. Appuyez sur «&#xa0;Actualiser les données&#xa0;» pour commencer.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Graphiques en %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>instantané %1, confirmé le %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Dernières actualisations</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Vérification complète</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>La dernière actualisation n’a rien modifié.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Durée des dernières actualisations</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>Modifications de la dernière actualisation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln disparue d’UISP</numerusform>
            <numerusform>%Ln disparues d’UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln de retour</numerusform>
            <numerusform>%Ln de retour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Habitudes de paiement des clients</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Rien de connu pour l’instant.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Échu</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>Clients à risque</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 client n’a rien d’échu</numerusform>
            <numerusform>%1 clients n’ont rien d’échu</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>dû par des clients à risque</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>sur %1 client</numerusform>
            <numerusform>sur %1 clients</numerusform>
        </translation>
    </message>
    <message>
        <source>What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the ageing of what is owed.</source>
        <translation>D’après les comptes clients dans UISP. Les pro forma impayées y sont comptées, mais pas dans la balance âgée.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Les détails de cette actualisation ne sont plus conservés.</translation>
    </message>
</context>
<context>
    <name>freshet::PagedTable</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · page %2</translation>
    </message>
</context>
<context>
    <name>freshet::Pin</name>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Un code PIN comporte au moins 4 caractères.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>Un code PIN comporte au plus 64 caractères.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Politique de suspension</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Clients qui entrent ou sortent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Ce qui changerait aujourd’hui</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Calcul des entrées et des sorties…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>Les entrées et les sorties n’ont pas pu être calculées. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>entre dans la liste</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>sort de la liste</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> jour à l’avance</numerusform>
            <numerusform> jours à l’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Attente après l’échéance</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Jours de suspension</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>Annoncer les prochains</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Âge maximal des données</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Échu minimal en %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Nouveau jour férié</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>oui, chaque jour à %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Suspension automatique</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>non, quelqu’un la confirme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>UISP suspend quoi qu’indique Freshet.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Un client n’est suspendu que d’ici ou à la main.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>UISP agit avant Freshet.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Freshet agit avant UISP.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Attente après l’échéance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>UISP considère chaque facture séparément&#xa0;; Freshet additionne tout ce qui est échu.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Report par le client</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>par une promesse notée ici</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>oui, d’un jour</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>Un client peut avoir plus de temps que Freshet ne le prévoit.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>UISP ne connaît pas les promesses.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>À suspendre&#xa0;: %n client, soit %1 de moins qu’actuellement</numerusform>
            <numerusform>À suspendre&#xa0;: %n clients, soit %1 de moins qu’actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>À suspendre&#xa0;: %n client, soit %1 de plus qu’actuellement</numerusform>
            <numerusform>À suspendre&#xa0;: %n clients, soit %1 de plus qu’actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>À suspendre&#xa0;: %n client, comme actuellement</numerusform>
            <numerusform>À suspendre&#xa0;: %n clients, comme actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Délais de grâce, jours, jours fériés</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>comme réglé ici</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>UISP peut suspendre des clients que Freshet exempte.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Sans effet tant qu’UISP ne suspend pas de lui-même.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>Identique, mais UISP peut compter un jour de moins, et des clients peuvent y avoir leur propre délai.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>Rien n’a été facturé pendant la période&#xa0;: il n’y a rien par quoi diviser.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 de reste dû ÷ %2 facturé × %3 jour = %4 jours</numerusform>
            <numerusform>%1 de reste dû ÷ %2 facturé × %3 jours = %4 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 non échu ÷ %2 facturé × %3 jour = %4 jours</numerusform>
            <numerusform>%1 non échu ÷ %2 facturé × %3 jours = %4 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 jours d’encaissement − %2 jours au mieux = %3 jours</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Il n’y a aucun reste dû.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 de reste dû&#xa0;: %2 jour de ventes, et %3 sur les %4 facturés dans les %5 jours précédents = %6 jours</numerusform>
            <numerusform>%1 de reste dû&#xa0;: %2 jours de ventes, et %3 sur les %4 facturés dans les %5 jours précédents = %6 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>Le reste dû de %1 dépasse les %2 facturés sur le dernier jour (%3).</numerusform>
            <numerusform>Le reste dû de %1 dépasse les %2 facturés sur les %3 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>Rien n’était à recouvrer&#xa0;: rien du reste dû n’est encore échu.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 de reste dû au début + %2 facturé par mois − %3 de reste dû) ÷ (%1 + %2 − %4 non échu) × 100 = %5&#xa0;%</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>Le serveur %1 de ce fichier ne peut pas être repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>ce n’est pas la description d’un serveur.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>il a un champ que cette version ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>ses réglages ne vont pas ensemble (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>il n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>son adresse ne permet pas de se connecter.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Ce fichier est beaucoup trop volumineux pour une liste de serveurs.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>Ce n’est pas une liste de serveurs exportée par Freshet.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>Un champ d’un serveur figure deux fois dans ce fichier&#xa0;: impossible de savoir lequel compte.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>Ce fichier ne contient aucun serveur.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>Ce fichier contient plus de %n serveur.</numerusform>
            <numerusform>Ce fichier contient plus de %n serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>il figure deux fois dans le fichier.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1… %2 ligne sur environ %3, %4</numerusform>
            <numerusform>Lecture&#xa0;: %1… %2 lignes sur environ %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1… %2 ligne, %3</numerusform>
            <numerusform>Lecture&#xa0;: %1… %2 lignes, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 %3</source>
        <comment>number, number, such as: invoices</comment>
        <translation>%1 sur environ %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>connexion à UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>vérification des lignes absentes des listes d’UISP…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>reprise des modifications…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>environ %n min</numerusform>
            <numerusform>environ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Lecture de l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Vérification complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Connexion à UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Vérification auprès d’UISP des lignes absentes de ses listes…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Reprise des modifications et évaluation des paiements…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Comme sur cet ordinateur</translation>
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
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>seulement si le proxy en demande un</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>dans le trousseau de cet ordinateur, jamais dans un fichier</translation>
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
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>la seule facture arrivée à échéance était en retard</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>la dernière facture était en retard</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>%1 des %2 dernières factures en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n paiement manqué</numerusform>
            <numerusform>%n paiements manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>la dernière facture avec %n jour de retard de plus que la précédente</numerusform>
            <numerusform>la dernière facture avec %n jours de retard de plus que la précédente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>les %1 dernières factures avec %n jour de retard de plus que les %1 précédentes</numerusform>
            <numerusform>les %1 dernières factures avec %n jours de retard de plus que les %1 précédentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>la plus ancienne non soldée&#xa0;: %1, %n jour de retard</numerusform>
            <numerusform>la plus ancienne non soldée&#xa0;: %1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>dernier retard&#xa0;: %1, %n jour</numerusform>
            <numerusform>dernier retard&#xa0;: %1, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>nouveau&#xa0;: encore aucune facture arrivée à échéance</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>nouveau&#xa0;: seulement %n facture arrivée à échéance</numerusform>
            <numerusform>nouveau&#xa0;: seulement %n factures arrivées à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>dernière facture (%n) sans retard, rien d’échu</numerusform>
            <numerusform>%n dernières factures sans retard, rien d’échu</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>n’a jamais rien payé</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshButton</name>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Vérification complète</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Annuler l’actualisation</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Actualiser les données</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Actualiser les données</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Lecture dans UISP. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Tout lire dans UISP (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Détails de l’actualisation</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Listes de l’actualisation</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Modifications et erreurs</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>Aucune actualisation depuis le démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Tout a été comparé avec UISP en %1 s</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Vérification complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>La vérification complète a été interrompue et reprendra plus tard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Arrêter la vérification complète en arrière-plan</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Détails de l’actualisation…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Toutes les %n min</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Vérification complète une fois par jour</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Données actualisées&#xa0;! %1/%2 client mis à jour en %3 s</numerusform>
            <numerusform>Données actualisées&#xa0;! %1/%2 clients mis à jour en %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>%1/%2 client mis à jour en %3 s</numerusform>
            <numerusform>%1/%2 clients mis à jour en %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, mais tout n’a pas pu être lu&#xa0;: %2. Les données connues restent.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, mais cela n’a pas pu être noté dans le journal d’activité. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, un enregistrement n’a pas pu être lu (%n)</numerusform>
            <numerusform>%1, certains enregistrements n’ont pas pu être lus (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n échec</numerusform>
            <numerusform>%1, %n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message>
        <source>under %1 s</source>
        <translation>moins de %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connecting to UISP</source>
        <translation>connexion à UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>lecture des listes</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>vérification des lignes absentes des listes</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>reprise des modifications et évaluation des paiements</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Vérification complète</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>lue avant l’interruption</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 ligne en %2</numerusform>
            <numerusform>%1 lignes en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 ligne, terminée après %2</numerusform>
            <numerusform>%1 lignes, terminée après %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>lecture, %1 ligne sur environ %2</numerusform>
            <numerusform>lecture, %1 lignes sur environ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>lecture, %1 ligne</numerusform>
            <numerusform>lecture, %1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 requête, dont %2 répétées</numerusform>
            <numerusform>%1 requêtes, dont %2 répétées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>ajouts&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>changements&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>disparitions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Lecture %1, décodage %2, enregistrement %3, reprise %4, évaluation des paiements %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Client #%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1&#xa0;: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>environ %n min restante</numerusform>
            <numerusform>environ %n min restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Combien de temps Freshet garde ce que chaque actualisation a modifié. Les modifications plus anciennes sont supprimées à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>La durée de conservation des modifications n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>Les modifications sont désormais conservées sans limite de temps.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>La prochaine actualisation supprimera les modifications de plus de %n jour.</numerusform>
            <numerusform>La prochaine actualisation supprimera les modifications de plus de %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>&#xa0;; %1 jours de retard en moyenne si retard</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Tendance meilleure.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Tendance moins bonne.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>Pourquoi ce risque&#xa0;?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>La règle avec ses chiffres, et les factures concernées</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Factures évaluées&#xa0;: %1 à temps, %2 en retard, %3 échues</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Règles de paiement</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>Les règles conservées ne peuvent pas être lues. %1 L’enregistrement les remplacera par celles affichées ici.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>Le changement n’a pas pu être calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Les chiffres sont ceux des dernières règles cohérentes entre elles.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Importer des règles de paiement</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Règles de paiement (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Exporter les règles de paiement</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>Ce sont les règles de %1. Elles s’appliqueront une fois enregistrées.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>Les règles affichées ont été enregistrées dans %1.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>Les règles de paiement ne peuvent pas être ouvertes. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>Les règles n’ont pas été enregistrées. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>Les règles sont enregistrées. Les clients sont en cours d’évaluation selon ces règles…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>Les règles sont enregistrées, mais les clients sont encore évalués selon les anciennes. %1 La prochaine actualisation réessaiera.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>Les anomalies n’ont pas pu être réévaluées. %1 La prochaine actualisation réessaiera.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Tous les chiffres suivent maintenant les règles enregistrées.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>%1 n’a pas pu être ouvert (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>%1 n’a pas pu être lu (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 n’a pas été importé, et rien n’est modifié. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message>
        <source>Window</source>
        <comment>months that count</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>How far back invoices are judged, by their due date.</source>
        <translation>Jusqu’où remonter pour évaluer les factures, d’après leur échéance.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Combien de factures parmi les dernières arrivées à échéance déterminent la classe de risque.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>Une facture impayée compte comme manquée quand elle est échue depuis cette durée, ou quand une autre est arrivée à échéance après elle.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Combien de dernières factures sont comparées au même nombre de précédentes.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>À partir de quel écart moyen, en plus ou en moins, la tendance est dite moins bonne ou meilleure.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Combien de factures montre la rangée de marques.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Classes de risque</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>Élevé dès qu’au moins ce nombre de factures récentes ont été en retard ou sont échues.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>Élevé dès qu’au moins ce nombre de factures ont été manquées.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>Élevé quand la plus ancienne facture non soldée est échue depuis plus longtemps.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>Accru dès qu’au moins ce nombre de factures récentes ont été en retard ou sont échues.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>Accru dès ce nombre si la tendance du client se dégrade.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>Accru quand la plus ancienne facture non soldée est échue depuis plus longtemps.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>Nouveau tant que moins de factures que ce nombre sont arrivées à échéance et qu’aucune n’a été en retard.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Compté à partir de l’échéance&#xa0;; la tranche précédente se termine la veille.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>La première tranche commence le jour 1 après l’échéance.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Tout ce qui est plus ancien appartient à cette tranche.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP et délai de grâce</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Les clients portant cette étiquette dans UISP sont VIP. Les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>Les clients sont VIP aussi quand leur attribut personnalisé de cette clé vaut 1, true ou yes.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>La clé de l’attribut personnalisé qui donne le jour du mois, ou la date, jusqu’auquel le paiement peut attendre.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Deux paiements d’un même client, de même montant et de même mode, n’en font probablement qu’un s’ils ne sont pas séparés de plus de ce nombre de jours.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Pendant combien de temps il est signalé qu’une ligne a disparu d’UISP, ou que son contenu a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> mois</numerusform>
            <numerusform> mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> facture</numerusform>
            <numerusform> factures</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>Une anomalie signale les clients qui ont un service actif et une facture échue depuis plus longtemps. 0&#xa0;: personne n’est signalé.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2&#xa0;: %1, soit %3 de moins qu’actuellement</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2&#xa0;: %1, soit %3 de plus qu’actuellement</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%2&#xa0;: %1, comme actuellement</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Clients qui changent de classe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>Si vous enregistrez ces règles&#xa0;:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>avec délai de grâce</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Les clients qui changent de classe ne seront connus qu’après la prochaine actualisation.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Aucun client ne change de classe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 client change de classe&#xa0;; voici les %2 cas les plus graves.</numerusform>
            <numerusform>%1 clients changent de classe&#xa0;; voici les %2 cas les plus graves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>%1 client change de classe.</numerusform>
            <numerusform>%1 clients changent de classe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Il existe déjà une vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filtres, ordre et colonnes que vous avez nommés</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter vers un fichier</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;? Les lignes ne changent pas.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Exporter une vue</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Vue de Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Vue renommée en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée dans %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Vue «&#xa0;%1&#xa0;» importée</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
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
        <translation>Aucun client, aucune facture ni aucun paiement ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Tout afficher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>sans client</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a row of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>freshet::ServerAccess</name>
    <message>
        <source>This file is far too large for a certificate.</source>
        <translation>Ce fichier est beaucoup trop volumineux pour un certificat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Ce fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>Le certificat de %1 n’est pas celui d’une autorité&#xa0;: il ne peut pas garantir des serveurs. Demandez le certificat de l’autorité de votre entreprise.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>Une adresse en http:// enverrait votre jeton lisible par n’importe qui sur le trajet. Utilisez https:// ou autorisez-la dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Saisissez l’adresse du proxy sans http:// et sans chemin, par exemple proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Saisissez le port du proxy, par exemple 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>Ce n’est pas une adresse de serveur. Saisissez-la ainsi&#xa0;: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>L’adresse du serveur doit commencer par https://</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Saisissez l’adresse de votre serveur UISP, par exemple uisp.example.net</translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message>
        <source>never</source>
        <comment>no sign-in yet</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Noms, adresses, proxys et certificats approuvés&#xa0;; ni jeton ni mot de passe.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Ce serveur est ouvert.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur doit avoir un nom.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>Servers (*.json)</source>
        <translation>Serveurs (*.json)</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exporter les serveurs</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>%n serveur a été ajouté. Connectez-vous-y une fois&#xa0;: les jetons ne sont jamais exportés.</numerusform>
            <numerusform>%n serveurs ont été ajoutés. Connectez-vous une fois à chacun&#xa0;: les jetons ne sont jamais exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n était déjà connu et reste inchangé.</numerusform>
            <numerusform>%n étaient déjà connus et restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Ce fichier ne peut pas être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>%n serveur a été enregistré dans %1, sans jeton ni mot de passe.</numerusform>
            <numerusform>%n serveurs ont été enregistrés dans %1, sans jetons ni mots de passe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Retirer ce serveur</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>Retirer %1 de cet ordinateur&#xa0;? Ses données locales, ses notes, son journal d’activité et leurs sauvegardes sont supprimés, et le trousseau oublie son jeton et ses mots de passe. Rien ne change dans UISP.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Vérification complète une fois par jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Toutes les %n min</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Comme les nombres de cette langue</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Virgule entre les cellules&#xa0;: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Point-virgule entre les cellules&#xa0;: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Règles de paiement…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Charge imposée à UISP</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Lignes de la première page</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Requêtes au début</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Requêtes au maximum</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Diminuez ces valeurs si UISP devient lent pour les autres pendant une actualisation. Elles s’appliquent dès la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Apparence et fichiers</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Mises à jour…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Veuillez saisir le jeton d’API.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>Le jeton d’API contient des espaces, des sauts de ligne ou d’autres caractères qu’aucun jeton ne contient. Copiez-le à nouveau depuis UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Réglages de connexion…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Se connecter à UISP</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>uisp.example.net</source>
        <translation>uisp.example.net</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Nom de ce serveur</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>au choix, par exemple le nom de l’entreprise</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Le jeton est conservé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>Dans UISP, ouvrez Paramètres → Utilisateurs → Jetons d’API (en anglais&#xa0;: Settings → Users → API tokens&#xa0;; dans les versions plus anciennes&#xa0;: System → Security → App keys) et créez un jeton. Pour consulter, un jeton en lecture seule suffit.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Où le trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Nom de ce serveur</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Vérification auprès d’UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Veuillez saisir l’adresse de votre serveur UISP.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Veuillez coller le jeton d’API.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Vérification auprès d’UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>Par le proxy %1, port %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>Sans passer par un proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>Une adresse non chiffrée est autorisée.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 modification</numerusform>
            <numerusform>%1 · %2 modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Montre ce qu’une actualisation a modifié. Les actualisations sans modification ne sont pas proposées.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantané %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Nom&#xa0;: l’adresse est trouvée</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Chemin&#xa0;: quelqu’un répond à cette adresse</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Proxy&#xa0;: il laisse passer la connexion</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS&#xa0;: le serveur prouve son identité</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP&#xa0;: il répond comme UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Jeton&#xa0;: il permet de lire le nécessaire</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Nom&#xa0;: l’adresse est introuvable</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Chemin&#xa0;: personne ne répond à cette adresse</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Proxy&#xa0;: il ne laisse pas passer la connexion</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS&#xa0;: le serveur ne prouve pas son identité</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP&#xa0;: il ne répond pas comme UISP</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Jeton&#xa0;: il ne permet pas de lire le nécessaire</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>UISP répond. Collez le jeton d’API dans la fenêtre de connexion pour le tester aussi.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Tout va bien&#xa0;: vous pouvez vous connecter.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Client numéro %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>amount</comment>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Autre, par exemple des pro forma impayées</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Compte au %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>Toutes les factures sont soldées.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>Aucun paiement connu.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Établi le %1 à partir de l’instantané %2, lu dans UISP le %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures non soldées</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Derniers paiements</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Il n’y a pas assez de place pour écrire %1. Libérez de l’espace ou choisissez un autre dossier. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Impossible d’écrire %1. Le fichier est peut-être ouvert dans un autre programme, ou le dossier ne le permet pas. Choisissez un autre nom ou un autre dossier. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>Le relevé a été enregistré dans %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Imprimer le relevé</translation>
    </message>
</context>
<context>
    <name>freshet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avancement de l’actualisation</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Annuler l’actualisation</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Détails de l’actualisation</translation>
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
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message>
        <source>The suspension policy is not kept in a way that this version of Freshet can read. Look at it and save it again.</source>
        <translation>Cette version de Freshet ne peut pas lire la politique de suspension conservée. Vérifiez-la et enregistrez-la à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>L’attente doit être comprise entre 0 et %n jour.</numerusform>
            <numerusform>L’attente doit être comprise entre 0 et %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Autorisez au moins un jour de la semaine, sinon personne ne serait jamais suspendu.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %n jour férié. Retirez ceux qui sont passés.</numerusform>
            <numerusform>Il peut y avoir au plus %n jours fériés. Retirez ceux qui sont passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>L’âge maximal des données pour agir doit être compris entre 1 et %n minute.</numerusform>
            <numerusform>L’âge maximal des données pour agir doit être compris entre 1 et %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>Un montant minimal doit être un nombre supérieur à 0, par exemple 12, ou un nombre avec le séparateur décimal de votre langue&#xa0;; n’indiquez rien s’il n’y a pas de minimum.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Les factures peuvent être listées de 0 à %n jour avant leur date limite.</numerusform>
            <numerusform>Les factures peuvent être listées de 0 à %n jours avant leur date limite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableMenu</name>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Ouvrir dans UISP</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <comment>a column</comment>
        <translation>Filtrer par «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message>
        <source>The rows could not be read</source>
        <translation>Les lignes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtrer par colonne</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Seulement %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Ce tableau n’a pas de filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Ce tableau n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>soldée le %1, %2 jour de retard</numerusform>
            <numerusform>soldée le %1, %2 jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>soldée le %1, à temps</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>soldée un jour inconnu</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>reste dû %1, non échu</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>reste dû %1, %2 jour de retard</numerusform>
            <numerusform>reste dû %1, %2 jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1&#xa0;: %2 du %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>%1 imputés</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>%1 crédités le %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>%1 payés le %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>%1 payés le %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>trait fin&#xa0;: jusqu’à l’échéance · trait épais&#xa0;: en retard · cercle&#xa0;: non soldée · losange&#xa0;: paiement</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Chronologie en image</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Chronologie en texte</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Factures et paiements dans le temps</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>Le journal d’activité est vide.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>%n entrée du journal d’activité&#xa0;: conforme à ce qui a été écrit.</numerusform>
            <numerusform>Les %n entrées du journal d’activité sont conformes à ce qui a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>Le journal d’activité est vide, mais %n entrée y avait été écrite.</numerusform>
            <numerusform>Le journal d’activité est vide, mais %n entrées y avaient été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>La fin du journal d’activité manque&#xa0;: l’entrée %1 et les suivantes. La dernière qui reste est «&#xa0;%2&#xa0;» du %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>L’entrée %1 du journal d’activité n’est plus telle qu’elle a été écrite&#xa0;: «&#xa0;%2&#xa0;» du %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>L’entrée %1 du journal d’activité manque. À sa place se trouve «&#xa0;%2&#xa0;» du %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Toutes les entrées présentes du journal d’activité se suivent, mais la note sur la dernière manque ou est illisible&#xa0;: impossible de savoir si des entrées plus récentes ont été supprimées.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>Réglages propres à UISP</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>En regard des réglages d’UISP</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>UISP n’a pas montré ses propres réglages de suspension à ce jeton.</translation>
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
        <translation>Ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>Ne plus signaler cette version</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>Me &amp;prévenir quand il existe une version plus récente de Freshet</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Me prévenir quand il existe une version plus récente de Freshet</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Adresse des avis</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Clé des avis</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>une ligne de 44 caractères qui finit par =</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Freshet interroge alors cette adresse une fois par jour et n’envoie que son propre nom et sa version. Un avis ne compte que s’il est signé avec cette clé. Freshet n’installe jamais rien de lui-même.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Cet exemplaire a été compilé sans adresse pour les avis de mise à jour. Saisissez celle de votre fournisseur, ou demandez-la à la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Il n’y a pas d’adresse à interroger. Saisissez celle de votre fournisseur, ou demandez-la à la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>Ce n’est pas une adresse d’avis de mise à jour. Elle commence par https:// et ne contient ni point d’interrogation, ni mot de passe, ni #.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Il n’y a pas de clé pour reconnaître un avis authentique. Saisissez celle de votre fournisseur, ou demandez-la à la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>Ce n’est pas une clé d’avis de mise à jour. C’est une ligne de 44 lettres, chiffres et signes qui finit par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>La demande a été arrêtée avant d’obtenir une réponse.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>Le serveur des avis a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>Le serveur des avis est introuvable. Vérifiez l’adresse et la connexion internet.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>Le serveur des avis refuse la connexion.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>La connexion s’est interrompue avant la fin de l’avis.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>Le proxy défini sur cet ordinateur ne laisse pas passer Freshet vers les avis.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>Le certificat du serveur des avis n’est pas approuvé sur cet ordinateur&#xa0;; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>Le serveur des avis a redirigé la demande vers une autre adresse, où rien n’a été demandé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>Il n’y a pas d’avis à cette adresse. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>Le serveur des avis rencontre lui-même un problème ou ne veut pas répondre.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>Ce qui est arrivé est bien plus volumineux qu’un avis. La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>Ce qui se trouve à cette adresse n’est pas un avis de mise à jour. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>La signature de l’avis ne convient pas à la clé&#xa0;: la clé n’est pas la bonne, ou quelqu’un a falsifié l’avis. N’installez pas ce vers quoi il mène, et prévenez la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>L’avis est signé avec la bonne clé, mais il concerne un autre programme.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>L’avis n’est plus valable&#xa0;: son serveur en présente un ancien. Si cela dure, prévenez la personne qui vous a donné le programme.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>L’avis est signé avec la bonne clé, mais sa version est illisible.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>L’avis est signé avec la bonne clé, mais ses dates sont illisibles.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>L’avis est signé avec la bonne clé, mais il mène à une page qui n’est pas protégée par https.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>Vous avez la version la plus récente.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>Freshet %1 est disponible depuis le %2.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>Dernière demande de version plus récente&#xa0;: le %1. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>Freshet n’a pas encore demandé s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Pour l’instant, Freshet ne demande pas s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>Freshet %1 est disponible (%2). Freshet n’installe jamais rien de lui-même.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>Le fichier a une colonne «&#xa0;%1&#xa0;» que ce tableau n’a pas.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>Le fichier n’indique pas correctement comment la colonne «&#xa0;%1&#xa0;» est affichée.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>Le fichier a deux fois la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>Le fichier est incomplet ou contient plus qu’une vue.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>Le fichier trie par une colonne «&#xa0;%1&#xa0;» que ce tableau n’a pas.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>Le fichier a un filtre «&#xa0;%1&#xa0;» que ce tableau n’a pas.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Ce fichier n’est pas une vue écrite par Freshet.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Cette vue vient d’une version plus récente de Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>Un champ figure deux fois dans ce fichier&#xa0;: impossible de savoir lequel compte.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Cette vue est celle du tableau «&#xa0;%1&#xa0;», pas de celui-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>La vue de ce fichier n’a pas de nom valable.</translation>
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
        <translation>Pas VIP</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>Un client VIP n’est jamais suspendu depuis Freshet, quel que soit le montant échu.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 le %2 par l’avoir #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 le %2 par le paiement #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 le %2 par le geste commercial #%3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>non évaluée&#xa0;: rien à payer</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>non évaluée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>manquée&#xa0;: échue depuis %1 jour ou plus</numerusform>
            <numerusform>manquée&#xa0;: échue depuis %1 jours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>manquée&#xa0;: une facture postérieure est arrivée à échéance depuis</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>payée en plusieurs fois&#xa0;: %1 jours de retard en moyenne, pondérée par le montant</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>échéance avant la période examinée</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (aucune dans UISP)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Réglée par</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>payé par le client</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Calculé le %1 sur les paiements à partir du %2.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Calculé le %1 sur tous les paiements&#xa0;; ceux d’avant le %2 ne sont pas listés, sauf le plus récent.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Calculé le %1 sur les échéances à partir du %2.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>Les tableaux n’indiquent pas de tendance pour un client qui n’a jamais rien payé.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>Les dernières factures. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>Il n’y a aucun paiement dans cette période.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>Il n’y a aucune facture dans cette période.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Paiements pris en compte pour ce chiffre&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Factures prises en compte pour ce chiffre&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>customer, figure, value</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>freshet::WhyDialog</name>
    <message>
        <source>counts</source>
        <comment>an invoice or a payment</comment>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Afficher cette facture</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>Les lignes de ce serveur sont fermées&#xa0;; rien ne permet d’expliquer le chiffre.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Il n’y a plus rien à expliquer&#xa0;: UISP n’a plus ce client, ou le client n’a aucune facture.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Factures à l’origine du chiffre</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Paiements à l’origine du chiffre</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Balance âgée en PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>À propos de Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Le rapport a été enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Mises à jour…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>L’échéance de la facture %1 était le %2, et le délai accordé par votre politique a pris fin le %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>L’échéance de la facture %1 était le %2, et le délai de grâce du client a pris fin le %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>L’échéance de la facture %1 était le %2, et le client avait promis de payer au plus tard le %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>L’échéance de la facture %1 était le %2, et elle n’est pas payée.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>Facture %1, échéance le %2&#xa0;: votre politique attend jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>Facture %1, échéance le %2&#xa0;: le client a un délai de grâce jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>Facture %1, échéance le %2&#xa0;: le client a promis de payer au plus tard le %3.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>L’échéance de la facture %1 est le %2.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>Ce n’est pas un jour de suspension&#xa0;; la date limite est donc le %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>Le service est déjà suspendu.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>Le client n’a aucun service actif.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>Le client est archivé.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>C’est un prospect, pas encore un client.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>Le client est VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» ne permet pas de savoir si le client est VIP. Corrigez-la dans UISP.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» ne permet pas de savoir jusqu’à quand le client a un délai de grâce. Corrigez-la dans UISP.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>Le montant échu est inférieur au minimum de votre politique, %1.</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>En délai de grâce jusqu’au %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>Le client a promis de payer au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>La note est trop longue&#xa0;; %n caractère au maximum.</numerusform>
            <numerusform>La note est trop longue&#xa0;; %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Le nom est trop long&#xa0;; %n caractère au maximum.</numerusform>
            <numerusform>Le nom est trop long&#xa0;; %n caractères au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>La politique de suspension ne peut pas être ouverte. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>La politique n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>La politique est enregistrée. La page «&#xa0;Relances&#xa0;» en tiendra compte dans un instant.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>La note ne peut pas être ouverte. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Enregistré. La page «&#xa0;Relances&#xa0;» sera à jour dans un instant.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Connectez-vous d’abord à UISP&#xa0;: sinon, rien ne peut être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistNoteDialog</name>
    <message>
        <source>Promised to pay by</source>
        <translation>Paiement promis pour le</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Prochain contact le</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Note, promesse et contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Par exemple&#xa0;: appelé, sans réponse</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Jusqu’au jour promis, le client n’est pas suspendu depuis Freshet. Tout cela est conservé sur cet ordinateur et dans le journal d’activité&#xa0;; UISP n’en sait rien.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>La personne qui suit ce client</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Note, promesse, contact…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Autres actions UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Lever la suspension…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Politique de suspension…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Paiement possible jusqu’au…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Note sur le client…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Choisissez des lignes pour noter quelque chose, suspendre, ou modifier quelque chose dans UISP. Plusieurs&#xa0;: Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>1 client choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n client choisi</numerusform>
            <numerusform>%n clients choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>Qui appeler, avec les numéros de téléphone et les habitudes de paiement</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Enregistrer en PDF, Excel ou CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message>
        <source>, service %1</source>
        <translation>, service %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Client %1%2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>Les motifs de suspension n’ont pas pu être lus&#xa0;: rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>UISP n’a pas de motif avec l’ID %1. Motifs disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>Rien n’a été envoyé. Pour envoyer&#xa0;: la même commande avec --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Essai à blanc&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 service est suspendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n service est suspendu.</numerusform>
            <numerusform>%n services sont suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 suspension est levée.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspension est levée.</numerusform>
            <numerusform>%n suspensions sont levées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 client est tel que demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n client est tel que demandé.</numerusform>
            <numerusform>%n clients sont tels que demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 note est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n note est enregistrée.</numerusform>
            <numerusform>%n notes sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP n’a aucun motif de suspension. Ajoutez-en un dans UISP, dans les réglages de suspension.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Avec ce motif, UISP ne lève pas une suspension de lui-même quand tout est payé. Quelqu’un doit la lever.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>Il n’y a pas de journal d’activité de %1 sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1&#xa0;: %2 non échu + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 de crédit négatif = %12 de solde net</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1&#xa0;: %2 non échu + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 de crédit = %12 de solde net</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Utilisation&#xa0;: freshet-cli COMMANDE [options]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>freshet-cli COMMANDE --help en dit plus. --data-dir DOSSIER, ou FRESHET_DATA_DIR, déplace tous les fichiers.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Utilisation&#xa0;: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>Le dossier de tous les fichiers, à la place du dossier habituel.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Affiche ceci.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Indiquez l’action&#xa0;: %1. freshet-cli --help en dit plus.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. Commandes possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Vous n’êtes connecté à aucun serveur. Connectez-vous d’abord&#xa0;: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>Vous ne vous êtes pas encore connecté à %1. Connectez-vous d’abord&#xa0;: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>C’est un autre certificat que celui approuvé auparavant. Rien n’a été envoyé. Demandez au responsable du serveur s’il a été renouvelé, et ne continuez pas avant de le savoir.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>Approuvé auparavant, SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Certificat de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Valable&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>Si vous savez que c’est celui de votre serveur, connectez-vous avec --trust-fingerprint et ce SHA-256.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Pour suspendre, indiquez --reason avec l’ID d’un motif dans UISP.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip exige --set yes ou --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace exige --until avec un jour du mois (1 à 31), une date comme 2026-02-24, ou none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note exige --text avec le texte à écrire.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 ne fonctionne qu’avec %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace ou note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>L’ID du motif dans UISP&#xa0;; exigé par suspend.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes ou no&#xa0;; exigé par vip.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Jusqu’à quand le paiement peut attendre&#xa0;: un jour du mois (1 à 31), une date comme 2026-02-24, ou none pour supprimer le délai&#xa0;; exigé par grace.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>Le texte de la note à enregistrer pour les clients&#xa0;; exigé par note.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Tout vérifier, ne rien envoyer.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Envoyer. Sans cette option, le résultat est seulement affiché.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Afficher le résultat en un objet JSON.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Indiquez l’action&#xa0;: freshet-cli act suspend, resume, vip, grace ou note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>L’adresse du serveur UISP, par exemple uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Le nom à donner à ce serveur. Sans cette option&#xa0;: son nom d’hôte.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Lire le jeton d’API sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Approuver pour ce serveur l’unique certificat ayant cette empreinte SHA-256.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Indiquez le serveur&#xa0;: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint exige les 64 chiffres hexadécimaux d’une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Vérifier chaque ligne de chaque liste.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes ou activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (par défaut), csv ou json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Pour patterns et ageing&#xa0;: à cette date. Pour invoices&#xa0;: jours de retard comptés jusqu’à cette date. Pour worklist&#xa0;: qui y figurerait ce jour-là si personne ne payait d’ici là.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Seulement les lignes du client ayant cet ID. patterns en JSON contient alors ses justificatifs&#xa0;: pour chaque chiffre, sa formule, et les factures et paiements concernés.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Seulement les lignes qu’UISP a confirmées il y a plus longtemps, par exemple 30m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Seulement ce que l’actualisation de ce numéro a modifié&#xa0;; avec changes seulement.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>Aussi les anomalies résolues ou classées&#xa0;; avec findings seulement.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Au plus ce nombre de lignes.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Indiquez ce qu’il faut lister&#xa0;: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes ou activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’existe pas. Listes possibles&#xa0;: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes et activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas. Formats possibles&#xa0;: table, csv et json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of ne fonctionne qu’avec patterns, invoices, ageing et worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer ne fonctionne pas avec activity.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than fonctionne avec customers, services, invoices, payments, patterns, findings et changes, et pas en même temps que --as-of.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all ne fonctionne qu’avec findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot ne fonctionne qu’avec changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>la seule action possible pour l’instant</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Indiquez l’action sur le journal d’activité&#xa0;: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Nombre de clients (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>Un autre nombre crée d’autres personnes (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Millisecondes avant chaque réponse (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>Le port d’écoute. Sans cette option&#xa0;: un port libre.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Vérifie l’adresse et le jeton d’API auprès d’UISP et conserve le jeton dans le trousseau du système. Le jeton est lu sur l’entrée standard ou demandé&#xa0;; celui de FRESHET_API_TOKEN est vérifié, mais jamais conservé.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Supprime le jeton du trousseau du système. Les lignes restent.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Met à jour les clients, les services, les factures et les paiements depuis UISP. Utilise le jeton de FRESHET_API_TOKEN, sinon celui conservé.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Affiche les lignes telles que la dernière actualisation les a laissées. UISP n’est pas interrogé. ageing a une ligne par client et par devise ayant un reste dû ou un crédit&#xa0;; sauf avec --customer, le total de chaque devise vient en dernier, sans customer_id. Ses tranches suivent les règles de paiement de l’entreprise&#xa0;; JSON et CSV les nomment d1_30, d31_60, d61_90 et d91_plus, quels que soient les jours qu’elles représentent.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Suspend les services de clients, lève leurs suspensions, définit le VIP ou la date jusqu’à laquelle le paiement peut attendre, ou enregistre une note sur les clients dans UISP. Les clients sont d’abord relus dans UISP&#xa0;; quiconque n’est plus candidat sur la page «&#xa0;Relances&#xa0;» n’est pas suspendu. Exige un jeton qui permet l’écriture, et --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Vérifie qu’aucune entrée du journal d’activité n’a été modifiée, retirée ou supprimée en fin de journal depuis son écriture, et indique la première qui l’a été. Quiconque peut écrire dans tous les fichiers de Freshet peut tout de même falsifier un journal de bout en bout&#xa0;: pour l’exclure, conservez ailleurs le hachage de son entrée la plus récente.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Met en service un UISP fictif sur cet ordinateur jusqu’à Ctrl+C, et affiche son URL et son jeton.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>Le serveur UISP&#xa0;: son adresse, ou le nom donné à la connexion. Sans cette option&#xa0;: le dernier utilisé.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 exige un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 exige une date comme 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 exige une durée comme 30m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Indiquez le client&#xa0;: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>L’ID d’un client, ou de plusieurs&#xa0;: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer exige l’ID d’un client, et «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>Le port %1 ne peut pas être utilisé&#xa0;: un autre programme l’occupe, ou il est réservé. Choisissez-en un autre, ou n’indiquez pas --port.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Rien n’a encore été lu depuis %1. Actualisez d’abord&#xa0;: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>L’historique n’est pas encore complet&#xa0;; cette balance âgée n’est donc pas définitive. Pour l’avoir en entier&#xa0;: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>L’historique n’est pas encore complet&#xa0;; ces habitudes ne sont donc pas définitives. Pour les avoir en entier&#xa0;: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Ces habitudes sont arrêtées au %1, jour de la dernière actualisation. Pour aujourd’hui&#xa0;: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>modes de paiement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>attributs personnalisés</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>avoirs</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1, %2 ligne jusqu’ici, %3</numerusform>
            <numerusform>Lecture&#xa0;: %1, %2 lignes jusqu’ici, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1, %2 ligne sur environ %3, %4</numerusform>
            <numerusform>Lecture&#xa0;: %1, %2 lignes sur environ %3, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Connexion à UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Vérification de ce qui n’est plus dans UISP…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::RefreshCommand</name>
    <message>
        <source>Customer %1: </source>
        <translation>Client %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignInCommand</name>
    <message>
        <source>Signed in to %1 (%2) as %3.</source>
        <translation>Connecté à %1 (%2) en tant que %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>Le jeton est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>Le jeton n’a pas été conservé&#xa0;: indiquez-le dans FRESHET_API_TOKEN à chaque actualisation.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Déconnecté de %1 (%2). Le jeton n’est plus conservé.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>Il n’y avait pas de jeton d’API sur l’entrée standard.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>Jeton d’API (il ne sera pas affiché)&#xa0;:</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Donnez le jeton d’API sur l’entrée standard avec --token-stdin, ou dans FRESHET_API_TOKEN. Il n’est jamais lu sur la ligne de commande, où d’autres pourraient le voir.</translation>
    </message>
</context>
</TS>
