<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Clientes atualizados</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Divergência justificada</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Justificativa retirada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Servidor removido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrou na conta</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saiu da conta</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Certificado aceito como confiável</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Anotação de cobrança</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Suspensão de serviço</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Encerramento de suspensão</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>VIP definido no UISP</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Carência definida no UISP</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Anotação no cliente</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>Falha na cópia de desk.db</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>state of a customer</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit less what is owed; below zero the customer owes money</source>
        <translation>Crédito menos o que é devido; abaixo de zero, o cliente deve dinheiro</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dias vencidos</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Dias desde o vencimento da fatura não paga mais antiga</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Últimas faturas</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>As mais novas primeiro. Ponto cheio: paga no prazo; meio ponto: paga com atraso; círculo vazio: em aberto e vencida</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Lido há</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Há quanto tempo o UISP confirmou este registro</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Fora há</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Há quanto tempo uma atualização constatou que este registro não está mais no UISP</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>Em atraso no UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>De risco</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Carência</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Dia do mês, ou data, até quando se espera o pagamento</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Serviços ativos</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Serviços suspensos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Quitação</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Dia em que não restava mais nada a pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>Do vencimento até a quitação, ou até hoje enquanto estiver em aberto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Não aplicado</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>A parte que ainda não foi aplicada a nenhuma fatura</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Aplicado em</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Faturado</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Ativo desde</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>No prazo</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>Com atraso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Inadimplidas</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>Vencida há tanto tempo quanto dizem as regras de pagamento, ou com outra fatura vencida depois dela</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>% no prazo</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>% no prazo (valor)</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Média das faturas quitadas; as pagas no prazo contam como 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Dias quando atrasa</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Média das faturas quitadas com atraso</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Atraso por valor</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Atraso com abertas</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Média das faturas quitadas e das vencidas em aberto</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Pagamento médio</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Atrasos recentes</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>Com atraso ou vencidas entre as faturas de vencimento mais recente, tantas quantas dizem as regras de pagamento</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Vencida mais antiga</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Há quanto tempo terminou a atualização que encontrou a alteração</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Qual</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>O número ou o nome do registro alterado</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Antes → agora</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>O que o UISP dizia antes e o que diz desde esta atualização</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>O número da atualização que encontrou a alteração</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>O último dia para pagar dentro do prazo</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Dias após prazo</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometeu até</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>O dia até o qual o cliente prometeu pagar</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contato</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Como paga</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Calculado em</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Nos documentos</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>No UISP</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Primeira vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Justificada</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Justificada por</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Justificativa</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Docs. lidos há</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Há quanto tempo o UISP confirmou os documentos com que o registro é comparado</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Dias desde o fim do prazo, ou quanto falta para ele</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n fatura</numerusform>
            <numerusform>%n faturas</numerusform>
        </translation>
    </message>
    <message>
        <source>refund</source>
        <translation>reembolso</translation>
    </message>
</context>
<context>
    <name>FilterTitles</name>
    <message>
        <source>Acknowledged</source>
        <comment>findings</comment>
        <translation>Justificadas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Inclusões</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>A suspender</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Isentos</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Prometeram pagar</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>Contatar hoje</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Crédito de cortesia</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Notas de crédito</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Todas já vistas</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Encerrados</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Bom</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>Em carência</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Nunca pagou</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Devedores</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Pagas</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Pagas em parte</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Sem cliente</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Versões do plano</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>Em observação</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Com valor não aplicado</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payments</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>patterns of customers</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers of the worklist</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>findings</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>customers</comment>
        <translation>De risco</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>patterns of customers</comment>
        <translation>De risco</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers</comment>
        <translation>Suspensos</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Suspensos</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>%n dia ou mais de atraso</numerusform>
            <numerusform>%n dias ou mais de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n dia de atraso</numerusform>
            <numerusform>%1–%n dias de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Recebimentos</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>vencidas: %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim para &amp;todos</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nã&amp;o para todos</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar &amp;endereço do link</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Nunca pagou</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>Em observação</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>A suspender</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Isento</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>vencimento</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>tolerância</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>carência</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>promessa</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP ilegível</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>carência ilegível</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>sem serviço ativo</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>abaixo do mínimo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Informação</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>melhorando</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>estável</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>piorando</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>não paga</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>paga em parte</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>paga</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>pró-forma processada</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>pró-forma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>preparado</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>ativo</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>suspenso</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>preparado, bloqueado</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>versão anterior</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>versão futura</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>orçado</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>inativo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>sem serviço</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>lead</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>serviço</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>fatura</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>pagamento</translation>
    </message>
    <message>
        <source>refund</source>
        <comment>one row</comment>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>credit note</source>
        <comment>one row</comment>
        <translation>nota de crédito</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what became of a row</comment>
        <translation>inclusão</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>alteração</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>fora do UISP</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>retorno</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>no prazo</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>com atraso</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>em aberto e vencida</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>a vencer</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>creditada</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>paga, dia desconhecido</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>As mais novas primeiro: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>em dia</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>outro cliente</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>devido</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>crédito</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>líquido</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>faturado</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>total</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>recebido</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>não aplicado</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>behind an amount</comment>
        <translation>vencido</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>This report holds the versions of the program and of this computer, the settings, how many rows each list has, and how the last refreshes ended. It holds no names, addresses or telephone numbers, no amounts, no token and not the address of your server. Read it below before you save it; nothing is sent anywhere.</source>
        <translation>Este relatório contém as versões do programa e deste computador, as configurações, quantos registros tem cada lista e como terminaram as últimas atualizações. Não contém nomes, endereços, telefones, valores, o token nem o endereço do seu servidor. Leia-o abaixo antes de salvar; nada é enviado a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Resolvida: a última conferência não a encontrou mais.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>Este registro não está mais no UISP.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
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
        <translation>Colunas: %1</translation>
    </message>
</context>
<context>
    <name>TableTitles</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>cliente</numerusform>
            <numerusform>clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>serviço</numerusform>
            <numerusform>serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>fatura</numerusform>
            <numerusform>faturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>pagamento</numerusform>
            <numerusform>pagamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>perfil</numerusform>
            <numerusform>perfis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>divergência</numerusform>
            <numerusform>divergências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>alteração</numerusform>
            <numerusform>alterações</numerusform>
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
        <translation>Qt %1 (compilado com %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>O Freshet é software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior. Ele é fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Baseia-se em:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Sobre o Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versões e licenças</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Faturamento e cobrança para provedores que usam o UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::AccountButton</name>
    <message>
        <source>Servers…</source>
        <translation>Servidores…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Configurações de bloqueio…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Regras de pagamento…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Remover este servidor…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nenhuma conta conectada</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>Esta janela está agora com a sessão de %1, não mais com a de %2. O que for feito aqui de agora em diante será anotado com o novo nome.</translation>
    </message>
</context>
<context>
    <name>freshet::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <comment>button</comment>
        <translation>Justificar</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Justificar uma divergência</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Por que fica como está</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Por exemplo: combinado com o cliente, será corrigido no mês que vem</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>Por que fica como está?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>A anotação é guardada neste computador com o seu nome e no registro de atividades. A divergência volta a aparecer quando os dados dela mudam.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Escreva por que isto fica como está.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Motivo no UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Simulação: conferir tudo, não enviar nada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Lendo os clientes novamente do UISP…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Escolher um motivo…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>Não foi possível ler os motivos de suspensão; por isso, nada pode ser suspenso. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>O UISP não tem nenhum motivo de suspensão. Cadastre um lá, nas configurações de suspensão.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Onde ainda houver algo vencido, o UISP talvez não suspenda de novo automaticamente por causa destas faturas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Enviando um após o outro…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Este token de API só permite leitura; por isso, nada pode ser alterado por aqui. Entre com um token que permita gravação.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Parando depois do envio em andamento…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Com este motivo, o UISP não encerra a suspensão automaticamente quando tudo está pago. Alguém precisa encerrá-la, aqui ou no UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Alguém desta lista tem no UISP dinheiro não aplicado a nenhuma fatura: veja primeiro a última coluna.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Ainda há algo vencido: de agora em diante, o UISP talvez o deixe de fora quando suspender automaticamente.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Não há nada vencido.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Nenhum serviço deste cliente está suspenso.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Este serviço não está mais como quando você o consultou; nada foi enviado.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>A sua política de suspensão não permite suspender neste dia.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Isto já foi pago: o UISP tem um crédito de %1 não aplicado a nenhuma fatura. Aplique-o à fatura no UISP.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>O UISP tem um crédito de %1 não aplicado a nenhuma fatura.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Algo venceu desde que você consultou e, de agora em diante, o UISP talvez o deixe de fora quando suspender automaticamente. Nada foi enviado; veja de novo.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>O UISP não tem mais nada ali, diferente do que você viu. Nada foi enviado; veja de novo.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>O UISP agora tem “%1” ali, diferente do que você viu. Nada foi enviado; veja de novo.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>A fatura que conta já foi paga: o UISP tem um crédito de %1 não aplicado a nenhuma fatura. Aplique-o à fatura no UISP.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>Nada está vencido no UISP agora.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>O UISP não informa a este token quanto o cliente deve, por isso nada é feito. Entre com um token que possa ver as contas.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Os relógios deste computador e do UISP diferem em mais de cinco minutos, por isso não é possível contar os dias. Acerte o relógio e veja de novo.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Algo foi pago desde que você consultou. Nada foi enviado; veja de novo.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Nada foi lido do UISP ainda. Atualize primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>A lista tem mais de %n minuto; por isso, nada é feito com base nela. Atualize primeiro.</numerusform>
            <numerusform>A lista tem mais de %n minutos; por isso, nada é feito com base nela. Atualize primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>O UISP não tem nenhum atributo personalizado de clientes com a chave “%1”. Cadastre-o lá, nas configurações do CRM, em Atributos personalizados, ou indique outra chave nas regras de pagamento daqui.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Não foi possível ler do UISP agora; por isso, nada é feito. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Parado antes do envio.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Não foi possível ler do UISP agora; por isso, nada é feito. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Simulação: isto teria sido enviado.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>Não foi possível registrar isto antes do envio; por isso, não foi enviado. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>A resposta se perdeu, mas o UISP mostra que a alteração foi feita.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>A resposta se perdeu, e o UISP mostra que a alteração não foi feita. Nada foi enviado de novo.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Esta lista já é antiga demais; por isso, nada foi enviado. Comece de novo.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>Não é possível ler do UISP no momento; por isso, nada mais foi enviado.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Agora no UISP</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>freshet::ActionText</name>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 serviço está suspenso.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n serviço está suspenso.</numerusform>
            <numerusform>%n serviços estão suspensos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 suspensão foi encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspensão foi encerrada.</numerusform>
            <numerusform>%n suspensões foram encerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 cliente está como você quer.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n cliente está como você quer.</numerusform>
            <numerusform>%n clientes estão como você quer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 anotação foi gravada.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n anotação foi gravada.</numerusform>
            <numerusform>%n anotações foram gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Simulação: 1 alteração teria sido enviada.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Simulação: %n alteração teria sido enviada.</numerusform>
            <numerusform>Simulação: %n alterações teriam sido enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Simulação: 1 serviço teria sido enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Simulação: %n serviço teria sido enviado.</numerusform>
            <numerusform>Simulação: %n serviços teriam sido enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 cliente passará a ser VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n cliente passará a ser VIP.</numerusform>
            <numerusform>%n clientes passarão a ser VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 cliente deixará de ser VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n cliente deixará de ser VIP.</numerusform>
            <numerusform>%n clientes deixarão de ser VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>A carência de 1 cliente será retirada.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>A carência de %n cliente será retirada.</numerusform>
            <numerusform>A carência de %n clientes será retirada.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 cliente poderá pagar até o dia %1 do mês.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n cliente poderá pagar até o dia %1 do mês.</numerusform>
            <numerusform>%n clientes poderão pagar até o dia %1 do mês.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 cliente poderá pagar até %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n cliente poderá pagar até %1.</numerusform>
            <numerusform>%n clientes poderão pagar até %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>1 serviço será suspenso.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>%n serviço será suspenso.</numerusform>
            <numerusform>%n serviços serão suspensos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>1 suspensão será encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>%n suspensão será encerrada.</numerusform>
            <numerusform>%n suspensões serão encerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>A anotação será gravada em 1 cliente.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>A anotação será gravada em %n cliente.</numerusform>
            <numerusform>A anotação será gravada em %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Será suspenso</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>A suspensão será encerrada</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Passará a ser VIP</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Deixará de ser VIP</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Carência retirada</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Passará a: %1</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Será gravada</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Suspender serviços</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Encerrar suspensões</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP no UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Carência até</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Anotação no cliente no UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>1 já está assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n já está assim.</numerusform>
            <numerusform>%n já estão assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>1 cliente fica de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>%n cliente fica de fora.</numerusform>
            <numerusform>%n clientes ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>Conferir 1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Conferir %n cliente</numerusform>
            <numerusform>Conferir %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>Gravar 1 anotação</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Gravar %n anotação</numerusform>
            <numerusform>Gravar %n anotações</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>Alterar 1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Alterar %n cliente</numerusform>
            <numerusform>Alterar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>Conferir 1 serviço</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Conferir %n serviço</numerusform>
            <numerusform>Conferir %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>Suspender 1 serviço</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Suspender %n serviço</numerusform>
            <numerusform>Suspender %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>Encerrar 1 suspensão</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>Encerrar %n suspensão</numerusform>
            <numerusform>Encerrar %n suspensões</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>Não enviado: simulação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Já estava assim</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>Recusado pelo UISP</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>Sem efeito</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Parado antes</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>1 ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n ficou de fora.</numerusform>
            <numerusform>%n ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>1 parou antes de qualquer envio.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n parou antes de qualquer envio.</numerusform>
            <numerusform>%n pararam antes de qualquer envio.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 precisa de atenção: a última coluna diz por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n precisa de atenção: a última coluna diz por quê.</numerusform>
            <numerusform>%n precisam de atenção: a última coluna diz por quê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP só pode ser sim ou não.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>A anotação está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>A anotação é longa demais; o máximo é %n caractere.</numerusform>
            <numerusform>A anotação é longa demais; o máximo são %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Suspenso. O UISP confirma.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>A suspensão foi encerrada. O UISP confirma.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Definido. O UISP confirma.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Gravada. O UISP confirma.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>O serviço já está suspenso; alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>O serviço não está mais suspenso; alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>Já está definido assim; alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>A mesma anotação já está lá; alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Este token de API só permite leitura. Para agir por aqui, entre com um token que permita gravação.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>O UISP pede para ir mais devagar. Tente este item de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>O UISP recusou (código %1). Veja se o atributo personalizado aceita um valor como este.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>O UISP recusou (código %1). Consulte o cliente no UISP.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>O UISP recusou (código %1). Consulte o serviço no UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>O UISP aceitou, mas não mostra a alteração. Consulte o cliente no UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>O UISP aceitou, mas não mostra a alteração. Consulte o serviço no UISP.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Pouco antes foi enviada outra coisa para este cliente. Veja de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Pouco antes foi enviada outra coisa para este serviço. Veja de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>Não foi possível ler do UISP se a alteração foi feita. Isso será consultado antes de qualquer outro envio para este cliente. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>Não foi possível ler do UISP se a alteração foi feita. Isso será consultado antes de qualquer outro envio para este serviço. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>A resposta se perdeu, e o UISP ainda não mostra a alteração. Nada foi enviado de novo; isso será consultado antes de qualquer outro envio para este cliente.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>A resposta se perdeu, e o UISP ainda não mostra a alteração. Nada foi enviado de novo; isso será consultado antes de qualquer outro envio para este serviço.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>A resposta sobre o cliente %1 se perdeu antes; o UISP mostra que a alteração foi feita.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>A resposta sobre o cliente %1 se perdeu antes; o UISP mostra que a alteração não foi feita.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Algo foi enviado há pouco para o cliente %1 e talvez ainda esteja a caminho.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>Não foi possível ler do UISP o que resultou de uma alteração anterior no cliente %1. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>A resposta sobre o serviço %1 do cliente %2 se perdeu antes; o UISP mostra que a alteração foi feita.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>A resposta sobre o serviço %1 do cliente %2 se perdeu antes; o UISP mostra que a alteração não foi feita.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>Uma ação no serviço %1 do cliente %2 foi enviada há pouco e talvez ainda esteja a caminho.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>Não foi possível ler do UISP o que resultou de uma ação anterior no serviço %1 do cliente %2. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>A resposta sobre o serviço %1 do cliente %2 se perdeu antes; o UISP o mostra suspenso, mas por outro motivo, portanto foi outra pessoa.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>configurações ilegíveis substituídas</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>regras de suspensão ilegíveis substituídas</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>a confiança do sistema</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>já estava assim</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>constatado como feito</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>constatado como não feito</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>com busca</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>com condições em colunas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anotação</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>prometido para</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>próximo contato</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>valores mínimos</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>dias de tolerância após o vencimento</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>dias da semana para suspender (1: segunda-feira)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>feriados</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>dias de antecedência para avisar os próximos</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>idade máxima dos dados para agir, em minutos</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>minutos entre atualizações</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>verificação completa uma vez por dia</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>dias em que as alterações são guardadas</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>Clientes atualizados: %1/%2 (erros: %3). Tempo: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>0 clientes atualizados. Tempo: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Entrada em %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Saída de %1</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>Outro certificado de %1 foi aceito: SHA-256 %2 em vez de %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>%1 foi removido deste computador em %2; não tinha registro de atividades</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>%1 foi removido deste computador em %2; seu registro de atividades tinha %3 entradas, a última com o hash %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>Linhas de %2 (%3) exportadas: %1, da leitura %4, em %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Faixas de atraso em %1 exportadas da leitura %2, %3 linhas</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Extrato do cliente %1 exportado da leitura %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>cliente %1: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>serviço %1 do cliente %2, motivo %3: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>serviço %1 do cliente %2: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>cliente %1, “%2”: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>só a leitura %1</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>mais de %1 h</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Dê um clique duplo ou pressione Enter para ver os detalhes desta atualização.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Como foi anotado: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Quais ações</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>De que período</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Conferir se nenhuma entrada foi alterada, retirada ou cortada desde que foi gravada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Não foi possível ler as atividades</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>Nada deste tipo foi registrado.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Entradas na conta, atualizações e mudanças de configurações são registradas aqui, com quem e quando.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Conferido em %1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>A verificação completa o confirmou.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>A lista que toda atualização lê o confirmou.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>A lista de faturas em aberto, que toda atualização lê, o confirmou.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>A lista de pagamentos sem cliente, que toda atualização lê, o confirmou.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Uma leitura das faturas e dos pagamentos deste cliente o confirmou.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Foi lido nessa hora, porque era novo ou tinha mudado.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>Não foi possível ler a versão mais nova deste registro no UISP: aqui está como era antes.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Faturas pagas, canceladas e processadas só são lidas de novo pela verificação completa (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Pagamentos já conhecidos só são lidos de novo pela verificação completa (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>Um perfil de pagamento é tão antigo quanto o mais antigo dos dados usados no cálculo. Faturas pagas e pagamentos conhecidos só são lidos de novo pela verificação completa (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>Este registro não está mais no UISP. A leitura %1 foi a primeira sem ele.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Ainda não foi lido tudo o que isto exige.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>Qualquer idade</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Há mais de %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Somente os registros que o UISP confirmou há mais tempo do que você escolher</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>O registro mais antigo deste número foi confirmado %1.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Alguns dos registros só são lidos de novo pela verificação completa (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ainda não confirmado</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>A vencer</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dia ou mais</numerusform>
            <numerusform>%n dias ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n dia</numerusform>
            <numerusform>%1–%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Posição em</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Lido do UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportado em</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Faixas de atraso</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>O histórico de faturas e pagamentos ainda está sendo lido. As faixas de atraso podem ser salvas quando ele estiver completo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>Não é possível gravar %1. Escolha outro nome ou outra pasta. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Salvar as faixas de atraso</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>As faixas de atraso foram gravadas em %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Valores devidos por tempo de atraso</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Saldo líquido</translation>
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
        <translation>%1 de crédito − %2 devido = saldo de %3</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>%1 de crédito − %2 devido, mas o UISP diz que o saldo é de %3</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>O valor de “%1” não pode ser usado.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Este arquivo não contém regras de pagamento do Freshet.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Estas regras de pagamento foram gravadas por uma versão mais nova do Freshet. Atualize esta.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>O Freshet não conhece a configuração “%1”.</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>Uma configuração aparece duas vezes neste arquivo; não fica claro qual delas vale.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Meses considerados</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Faturas recentes</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Inadimplida após</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Novo: menos faturas que</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Faturas para a tendência</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Dias para a tendência</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Marcas exibidas</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Alto: faturas com atraso</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Alto: faturas inadimplidas</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Alto: vencida há mais de</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Moderado: faturas com atraso</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Moderado: faturas com atraso se piorando</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Moderado: vencida há mais de</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Primeira faixa a partir do dia</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Segunda faixa a partir do dia</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Terceira faixa a partir do dia</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Última faixa a partir do dia</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Mesmo pagamento duas vezes: em até</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Ativo com fatura vencida há mais de</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Registros removidos e alterados nos últimos</translation>
    </message>
    <message>
        <source>VIP tag</source>
        <translation>Etiqueta VIP</translation>
    </message>
    <message>
        <source>VIP attribute</source>
        <translation>Atributo VIP</translation>
    </message>
    <message>
        <source>Grace attribute</source>
        <translation>Atributo de carência</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>“%1” é %2; deve ser %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>“%1” é %2; deve ser de %3 a %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>“%1” está vazio; preencha.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>“%1” é longo demais; o máximo é %n caractere.</numerusform>
            <numerusform>“%1” é longo demais; o máximo são %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>“Alto” exige mais faturas com atraso do que as faturas recentes que são consideradas.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>“Moderado” não pode exigir mais faturas com atraso do que “Alto”.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>“Moderado” exige, para quem está piorando, mais faturas com atraso do que as faturas recentes que são consideradas.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Os dias de atraso de “Moderado” não podem passar dos de “Alto”.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Cada faixa de atraso deve começar em um dia posterior ao da anterior.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>VIP e carência precisam de dois atributos diferentes.</translation>
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
        <translation>agora</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>O servidor que responde por %1 se identifica com um certificado diferente daquele em que você confiou. Talvez tenha sido renovado; ou alguém está entre você e o servidor. Nada foi enviado a ele, e nada será até que você decida. O que você vê na janela é o que foi lido antes.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>O certificado de %1 não é mais confiável; talvez tenha vencido, ou alguém está entre você e o servidor. Nada foi enviado a ele, e nada será até que você decida. O que você vê na janela é o que foi lido antes.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Não enviar nada</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Confiar no certificado mostrado agora</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>O servidor mostra de novo o certificado confiável. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>Comparei a impressão digital: confiar neste certificado para este servidor</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALERTA: este não é o certificado em que você confiou antes. Pergunte a quem cuida do servidor se ele foi renovado e não continue antes de saber.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>Confiável até agora, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Mostrado agora:
Emitido para: %1
Emitido por: %2
Válido: de %3 a %4
SHA-256:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>O certificado mostrado agora, SHA-256: %1</translation>
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
        <translation>Mostrar entre todas as alterações</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>A alteração deste cliente (%1)</numerusform>
            <numerusform>Todas as %1 alterações deste cliente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>O tempo de guarda das alterações não está definido de um modo que esta versão do Freshet consiga ler. Escolha-o de novo na página Alterações.</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Paga com</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Retirado de</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Creditado em</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>Suspenso no UISP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atributos personalizados</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>ID personalizado</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>É empresa</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Meses por período</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Ativo até</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Motivo da suspensão</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Incobrável</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Pró-forma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Gerada da pró-forma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Fatura gerada dela</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Número na instituição</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 na fatura %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1 pelo reembolso %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 do pagamento %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 da nota de crédito %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
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
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>button: show figures</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 em gráfico</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 em números</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Outstanding (DSO)</source>
        <translation>Prazo médio (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>Prazo ideal</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>Atraso médio</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Por exaustão</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Recebido (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>O prazo médio passou de %1 em %2 para %3 em %4.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Informe a partir de onde ou até onde.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” não é uma data.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>O início vem depois do fim.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>Não existe nenhuma condição chamada “%1”.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Esta tabela não tem nenhuma coluna chamada “%1”.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>A coluna “%1” não pode ser filtrada assim.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Digite o que a coluna deve conter.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Escolha pelo menos uma palavra.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Os filtros de coluna usam “all” ou “any”, e não “%1”.</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>O filtro de coluna está incompleto ou contém mais do que um filtro.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Filtros de coluna</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Qualquer um destes</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos estes</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Clique para mudar.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Remover o filtro: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>Filtrar por coluna: %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Coluna:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>Co&amp;ndição:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>A &amp;partir do dia</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>Até &amp;o dia</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Os valores são comparados na moeda de cada registro.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>Em porcentagem, de 0 a 100.</translation>
    </message>
</context>
<context>
    <name>freshet::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Localizar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Permitir endereço sem criptografia (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Configurações de conexão</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Escolher a autoridade certificadora da empresa</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Remover a autoridade certificadora da empresa</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Autoridade certificadora da sua empresa</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Assim, qualquer pessoa no caminho pode ler o token e todos os dados dos seus clientes. Para um endereço neste próprio computador não é preciso permissão.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>Confiável para este servidor: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Nenhuma: só as autoridades em que este computador confia.</translation>
    </message>
</context>
<context>
    <name>freshet::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCard</name>
    <message>
        <source>%1 / month</source>
        <translation>%1 / mês</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / ano</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 mês</numerusform>
            <numerusform>%1 / %2 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>crédito de %1 em %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>pagamento de %1 em %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>baixa de %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… e mais %1</numerusform>
            <numerusform>… e mais %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>vencida há %1 dia</numerusform>
            <numerusform>vencida há %1 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 dia de atraso</numerusform>
            <numerusform>%1 dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>no prazo</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Carência</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>em %n fatura</numerusform>
            <numerusform>em %n faturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, nenhuma vencida</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, a mais antiga vencida há %2 dia</numerusform>
            <numerusform>%1, a mais antiga vencida há %2 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>pode pagar até %1</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>podia pagar até %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>O UISP não informa a conta deste cliente</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>o que o UISP conta como devido além destas faturas, como pró-formas não pagas</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Dias vencidos</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Não aplicado</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Ficha do cliente</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Detalhes do cliente</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Abrir no UISP</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Fechar ficha do cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Escolha uma linha para ver o cliente aqui.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Este cliente não está entre os registros lidos do UISP.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month and year</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1. Only the full check reads all of them.</source>
        <comment>an age</comment>
        <translation>O mais antigo destes foi confirmado %1. Só a verificação completa lê todos.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>O mais antigo destes foi confirmado %1.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Fora do UISP desde %1, leitura %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Confirmado %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>Mostrar nas divergências</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Mostrar estes registros, que não estão mais no UISP</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading: telephone, e-mail</comment>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Faturas em aberto</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Últimas faturas</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Fora do UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Anotação, promessa, contato…</translation>
    </message>
    <message>
        <source>In UISP</source>
        <translation>No UISP</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Carência até…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Anotação no cliente…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Encerrar suspensão…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Já é VIP pela etiqueta “%1”.</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>É VIP pela etiqueta “%1”, que só pode ser retirada no UISP.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Este cliente já é VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Este cliente não é VIP.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>Como VIP, o cliente não é suspenso por este programa.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>O cliente poderá ser suspenso de novo quando houver algo vencido.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>O pagamento volta a ter de chegar até o vencimento.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>O pagamento de cada fatura pode esperar até o dia %1 do mês, uma vez.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>%1 já passou: não dá mais prazo.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>O pagamento pode esperar até %1.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>Já está assim no UISP.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>A mesma anotação já foi gravada hoje.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>A equipe vê a anotação no UISP, no histórico do cliente.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>%1 pertence a outro usuário. O Freshet não abre esta pasta, pois esse usuário poderia ler e alterar o que é guardado nela. Escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>Outros usuários podem ler %1, e não foi possível mudar isso.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>Faturamento e cobrança para provedores que usam o UISP.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Experimente tudo neste computador com um provedor fictício.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Quantos clientes a demonstração tem.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Guardar todos os arquivos ali.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (escuro) ou system (como o sistema).</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>Não foi possível iniciar o UISP embutido.
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
        <translation>Mais formas de atualizar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Pesquisar clientes, faturas, telefones…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Os filtros não deixam nenhuma linha: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>Nada em “%1” contém “%2”.</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>No momento não há nenhuma linha em “%1”.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>Não há nenhuma linha deste cliente.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>Nada do que esta atualização alterou foi guardado.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Nenhuma linha contém “%1”.</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Nenhuma linha tem mais de %1.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 As linhas que não têm mais de %2 não são mostradas.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não conferido</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>A próxima atualização confere clientes, serviços, faturas e pagamentos uns com os outros.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nenhuma divergência</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Clientes, serviços, faturas e pagamentos foram conferidos uns com os outros em %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Nada foi lido do UISP ainda</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>Clique em “Atualizar dados” para ler clientes, serviços, faturas e pagamentos.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>De agora em diante, tudo o que o UISP incluir, alterar ou remover aparece aqui depois de cada atualização.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Ninguém deve nada vencido</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Quem dever aparece aqui depois de cada atualização, com o dia a partir do qual se pode suspender.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nada aqui ainda</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>O UISP não tem registros para esta tabela. Eles aparecem na próxima atualização depois que alguém os cadastrar lá.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>O UISP demorou demais para responder. Tente novamente; se continuar lento, verifique o servidor.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>O endereço do servidor não foi encontrado. Verifique a grafia e a conexão com a Internet.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>O servidor existe, mas recusa a conexão. Verifique a porta e se o UISP está em funcionamento.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>A conexão caiu antes de a resposta chegar por inteiro. Tente novamente.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>O certificado do servidor não é confiável. Alguém pode estar interceptando a conexão; confie nele somente se tiver certeza de que é do seu próprio servidor.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>O servidor nos encaminhou para outro endereço. O seu token não foi enviado para lá. Verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>O UISP não aceita este token de API. Verifique-o ou crie outro no UISP.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>O UISP não tem mais este registro.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>O UISP pede para ir mais devagar. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>O UISP está com um problema próprio no momento. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Há um servidor neste endereço, mas ele não responde como o UISP. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>A resposta do servidor era muito maior do que qualquer resposta real. A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>Outro programa está usando os arquivos do Freshet. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>O disco está cheio. O que você vê são os últimos dados completos; libere espaço e atualize de novo.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>O arquivo de dados local está danificado. Ele foi posto de lado; atualize para carregar tudo de novo do UISP.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>O arquivo desk.db deste servidor está danificado. Ele contém o registro de atividades, as anotações e as regras, que o UISP não tem. Feche o Freshet e ponha no lugar dele a cópia mais nova da pasta backups, que fica ao lado, ou mova-o para outro lugar para começar um novo.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Os dados locais foram gravados por uma versão mais nova do Freshet. Atualize esta.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>O Freshet não conseguiu ler ou gravar os seus arquivos locais.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Este computador não tem chaveiro; por isso, o token é guardado só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>O chaveiro do sistema está bloqueado; por isso, o token é guardado só até o programa ser fechado. Desbloqueie o chaveiro e entre de novo para guardá-lo.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>O chaveiro do sistema recusou o acesso; por isso, o token é guardado só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>O chaveiro do sistema não respondeu a tempo; por isso, o token é guardado só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>Nenhum token está guardado para este servidor. Entre na conta.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>O chaveiro do sistema falhou; por isso, o token é guardado só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>Você não entrou na conta. Entre para ler do UISP.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>Já há uma atualização em andamento.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>O proxy pede usuário e senha, ou não aceita os que recebeu. Verifique-os nas configurações de conexão.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>Não é possível alcançar o proxy, ou ele não nos deixa chegar ao servidor. Verifique o endereço e a porta nas configurações de conexão.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Este token de API não tem permissão de leitura: %1. Dê esse direito ao usuário do token no UISP ou use outro token.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>O UISP recusou o pedido: %1 (código %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>Não foi possível ler a resposta do UISP: %1. Os registros antigos permanecem; tente novamente.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>Não foi possível ler um registro do UISP: %1. Ele foi pulado; o que já se sabia permanece.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>O chaveiro do sistema não fornece a senha do proxy. Desbloqueie o chaveiro e tente novamente, ou digite a senha nas configurações de conexão.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, contendo “%2”</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Somente do cliente</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Somente da leitura</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Somente há mais de</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>Não há espaço suficiente para os arquivos temporários necessários para montar %1. Libere espaço e tente novamente. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Não há espaço suficiente para gravar %1. Libere espaço ou escolha outra pasta. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Não é possível gravar %1. O arquivo pode estar aberto em outro programa, ou a pasta pode não permitir a gravação. Escolha outro nome ou outra pasta. Nada foi alterado lá.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>Não é possível imprimir mais de %1 linha. Escolha menos linhas ou exporte-as.</numerusform>
            <numerusform>Não é possível imprimir mais de %1 linhas. Escolha menos linhas ou exporte-as.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Texto para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Lido do UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportado em</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Gravando linhas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a window</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n linha gravada em %1</numerusform>
            <numerusform>%n linhas gravadas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>Uma planilha do Excel não comporta mais de %L1 linhas. Escolha menos linhas ou exporte como CSV.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Lendo linhas…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>A impressão foi cancelada.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
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
        <translation>Filtros</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Outros filtros</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>é exatamente</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>de … até …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>é um destes</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está em branco</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>não está em branco</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 contém “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 é “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1 está em branco</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1 não está em branco</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> e </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Compare a conta com as faturas e os pagamentos dela no UISP antes de suspender qualquer coisa.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Abra a fatura no UISP e acerte os pagamentos dela; até lá, não cobre nada.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Desvincule no UISP e vincule de novo, para que as partes sejam recalculadas.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Corrija o atributo personalizado do cliente no UISP; até lá, não suspenda ninguém.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Corrija o vencimento da fatura no UISP.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Guie-se pelas faturas: a marca do próprio UISP é acertada por uma rotina que roda de tempos em tempos.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Pergunte quem alterou: o que já foi emitido deve ser cancelado e emitido de novo.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Pergunte quem alterou: um pagamento lançado por engano deve ser excluído e lançado de novo.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Verifique no UISP de quem é o registro; valores de duas moedas nunca são somados.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>Se ninguém quis excluir, veja no log do UISP quem o fez.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Apenas para informação: o UISP não documenta como calcula o painel.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>O UISP diz que o cliente deve %2, mas as faturas em aberto somam %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>O UISP diz que o cliente tem um crédito de %2, mas os pagamentos não aplicados somam %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>O UISP diz que o saldo é de %2, mas crédito menos valor devido dá %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>A fatura %3 está cancelada, mas ainda há pagamentos de %1 aplicados a ela.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>A fatura %3 está marcada como paga, mas há %1 em aberto.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>A fatura %3 está marcada como não paga, mas há %1 em aberto.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>A fatura %3 está marcada como paga em parte, mas nada dela foi pago.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>A fatura %3 está marcada como paga em parte, mas não há nada em aberto.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>O total da fatura %3 é de %2, mas a soma do pago e do que está em aberto é de %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>O pagamento é de %2, mas as partes dele somam %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>Há pagamentos de %1 aplicados à fatura %3, cujo total é de %2.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>O UISP marca o cliente como em atraso, mas nenhuma fatura está vencida.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>O UISP não marca o cliente como em atraso, mas há %1 em atraso.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>Há %1 em atraso, com a fatura mais antiga vencida desde %4, mas o serviço “%3” está ativo.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Decida na página Cobrança se o serviço deve ser suspenso.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>O serviço “%3” está suspenso por faturas não pagas, mas não há nada vencido.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>O serviço “%3” está suspenso, mas o cliente está arquivado.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Encerre o serviço no UISP ou restaure o cliente.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>O pagamento de %2 parece ser o pagamento %3, de %4, lançado duas vezes.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Pergunte se o cliente pagou duas vezes; se não, exclua um dos pagamentos no UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>O número de fatura %3 foi usado duas vezes, nas faturas %1 e %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Dê outro número a uma das duas faturas no UISP.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>A fatura %3, de %1, não tem vencimento.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>A fatura %3 venceu em %2, antes de ser emitida em %1.</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Esta fatura está em %2, mas a conta do cliente está em %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este pagamento está em %2, mas a conta do cliente está em %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este reembolso está em %2, mas a conta do cliente está em %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Esta nota de crédito está em %2, mas a conta do cliente está em %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este serviço está em %2, mas a conta do cliente está em %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>A fatura “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>O pagamento “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>O reembolso “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>A nota de crédito “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>O serviço “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>O cliente “%3” não está mais no UISP.</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>A fatura passou do cliente %1 para o cliente %2 depois de emitida, sem nova data.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>O número da fatura mudou de %1 para %2 depois de emitida, sem nova data.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>A forma do pagamento mudou depois de lançado, sem nova data.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>A moeda da fatura mudou de %1 para %2 depois de emitida, sem nova data.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>O valor da fatura mudou de %1 para %2 depois de emitida, sem nova data.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>A moeda do pagamento mudou de %1 para %2 depois de lançado, sem nova data.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>O valor do pagamento mudou de %1 para %2 depois de lançado, sem nova data.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>O painel do UISP informa %2 a receber; as faturas em aberto somam %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>O painel do UISP informa %2 em atraso; as faturas somam %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Clientes com faturas vencidas: o painel do UISP conta %2, pelas faturas são %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Clientes com serviço suspenso: o painel do UISP conta %2, pelos serviços são %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>Não é possível saber, a partir de “%3”, se o cliente é VIP.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>Não é possível saber, a partir de “%3”, até quando o pagamento pode esperar.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>O reembolso é de %2, mas o pagamento de onde ele saiu só tinha %1 restante.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Abra o reembolso no UISP e compare-o com o pagamento de onde ele saiu.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>Uma parte de %2 pertence à fatura nº %3, que é do cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>Uma parte de %2 pertence à fatura nº %3, que não é de ninguém.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>Uma parte de %2 pertence à fatura nº %3, que o UISP não tem.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>Uma parte de %2 pertence ao pagamento nº %3, que é do cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>Uma parte de %2 pertence ao pagamento nº %3, que não é de ninguém.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>Uma parte de %2 pertence ao pagamento nº %3, que o UISP não tem.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>Uma parte de %2 pertence à nota de crédito nº %3, que é do cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>Uma parte de %2 pertence à nota de crédito nº %3, que não é de ninguém.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>Uma parte de %2 pertence à nota de crédito nº %3, que o UISP não tem.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>Uma parte de %2 pertence ao reembolso nº %3, que é do cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>Uma parte de %2 pertence ao reembolso nº %3, que não é de ninguém.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>Uma parte de %2 pertence ao reembolso nº %3, que o UISP não tem.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Encerre a suspensão no UISP ou informe lá o motivo verdadeiro.</translation>
    </message>
</context>
<context>
    <name>freshet::FindingPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Justificar…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take back an acknowledgement</comment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Abrir no UISP</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Nos documentos</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>No UISP</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>A divergência volta a contar como aberta</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Regra %1. Vista pela primeira vez em %2, pela última vez em %3, e não mais desde %4.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Regra %1. Vista pela primeira vez em %2 e pela última vez em %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Justificada por %1 em %2: %3</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <comment>an age</comment>
        <translation>confirmado %1</translation>
    </message>
</context>
<context>
    <name>freshet::FindingsPage</name>
    <message>
        <source>This finding is not open any more: the last refresh no longer found it.</source>
        <translation>Esta divergência não está mais aberta: a última atualização não a encontrou mais.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>A divergência fica como está.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>Nesse meio-tempo, uma atualização trouxe outros valores para esta divergência. Leia-a de novo antes de deixá-la como está.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>A divergência volta a contar como aberta.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>o token</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>a senha do proxy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>o PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n arquivo (%1)</numerusform>
            <numerusform>%n arquivos (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>%1 foi removido da lista; nada mais estava guardado dele.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>%1 foi removido deste computador: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Por segurança, exclua o token no UISP.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Remova manualmente a entrada “freshet” do chaveiro.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>Não foi possível consultar o chaveiro; por isso, ele ainda pode conter %1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>De %1 fatura em aberto após o vencimento, as vencidas há %2 dias ou mais, ou com outra fatura vencida depois delas: %3</numerusform>
            <numerusform>De %1 faturas em aberto após o vencimento, as vencidas há %2 dias ou mais, ou com outra fatura vencida depois delas: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 no prazo / (%1 no prazo + %2 com atraso + %3 vencidas em aberto) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 faturado e pago no prazo / (%1 no prazo + %2 com atraso + %3 vencido em aberto) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Nenhuma fatura na moeda do próprio cliente com vencimento de %1 a %2 foi quitada em dia conhecido ou está vencida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 dia de atraso ao todo / (%2 quitadas no prazo + %3 quitadas com atraso) = %4 dias</numerusform>
            <numerusform>%1 dias de atraso ao todo / (%2 quitadas no prazo + %3 quitadas com atraso) = %4 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Nenhuma fatura com vencimento de %1 a %2 foi quitada com atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 dia de atraso ao todo / %2 quitadas com atraso = %3 dias</numerusform>
            <numerusform>%1 dias de atraso ao todo / %2 quitadas com atraso = %3 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Nenhuma fatura na moeda do próprio cliente com vencimento de %1 a %2 foi quitada em dia conhecido.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × dias (total de cada fatura quitada × dias de atraso dela, somados) / %2 (soma dos totais) = %3 dias</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 dia de atraso das faturas quitadas + %2 dias das vencidas em aberto até agora) / (%3 quitadas + %4 vencidas em aberto) = %5 dias</numerusform>
            <numerusform>(%1 dias de atraso das faturas quitadas + %2 dias das vencidas em aberto até agora) / (%3 quitadas + %4 vencidas em aberto) = %5 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>O cliente não pagou nada de %1 a %2 na própria moeda.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 recebido / número de pagamentos: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>O cliente não pagou nada até %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>O pagamento mais novo do cliente até %1 é de %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>Uma tendência precisa de %1 fatura com vencimento passado e dias de atraso conhecidos; há %2.</numerusform>
            <numerusform>Uma tendência precisa de %1 faturas com vencimento passado e dias de atraso conhecidos; há %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Com atraso ou vencidas em aberto na fatura (%1) de vencimento mais recente: %2</numerusform>
            <numerusform>Com atraso ou vencidas em aberto entre as %1 faturas de vencimento mais recente: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Aqui: %1 das últimas %2 com atraso ou vencidas, %3 inadimplidas, a mais antiga com %4 dia de atraso.</numerusform>
            <numerusform>Aqui: %1 das últimas %2 com atraso ou vencidas, %3 inadimplidas, a mais antiga com %4 dias de atraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Nenhuma fatura com vencimento de %1 a %2 foi quitada em dia conhecido.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Nenhuma fatura com vencimento de %1 a %2 foi quitada em dia conhecido ou está vencida.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>Não se dá uma porcentagem para menos de %1 fatura com vencimento passado enquanto não houver nada em atraso.</numerusform>
            <numerusform>Não se dá uma porcentagem para menos de %1 faturas com vencimento passado enquanto não houver nada em atraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>A última %1 fatura tem em média %2 dias de atraso, a %1 anterior tinha %3: %2 − %3 = %4 dias, pelo menos %5 a menos: melhorando</numerusform>
            <numerusform>As últimas %1 faturas têm em média %2 dias de atraso, as %1 anteriores tinham %3: %2 − %3 = %4 dias, pelo menos %5 a menos: melhorando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>A última %1 fatura tem em média %2 dias de atraso, a %1 anterior tinha %3: %2 − %3 = %4 dias, uma mudança de menos de %5: estável</numerusform>
            <numerusform>As últimas %1 faturas têm em média %2 dias de atraso, as %1 anteriores tinham %3: %2 − %3 = %4 dias, uma mudança de menos de %5: estável</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>A última %1 fatura tem em média %2 dias de atraso, a %1 anterior tinha %3: %2 − %3 = %4 dias, pelo menos %5 a mais: piorando</numerusform>
            <numerusform>As últimas %1 faturas têm em média %2 dias de atraso, as %1 anteriores tinham %3: %2 − %3 = %4 dias, pelo menos %5 a mais: piorando</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>A última fatura tem %1 dias de atraso, a anterior tinha %2: %1 − %2 = %3 dias, pelo menos %4 a menos: melhorando</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>A última fatura tem %1 dias de atraso, a anterior tinha %2: %1 − %2 = %3 dias, uma mudança de menos de %4: estável</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>A última fatura tem %1 dias de atraso, a anterior tinha %2: %1 − %2 = %3 dias, pelo menos %4 a mais: piorando</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Nunca pagou: uma fatura ficou inadimplida e o cliente nunca pagou nada.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Alto: pelo menos %1 das últimas %2 faturas com atraso ou vencidas, ou pelo menos %3 inadimplidas, ou a mais antiga vencida há mais de %4 dia.</numerusform>
            <numerusform>Alto: pelo menos %1 das últimas %2 faturas com atraso ou vencidas, ou pelo menos %3 inadimplidas, ou a mais antiga vencida há mais de %4 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Moderado: pelo menos %1 das últimas %2 faturas com atraso ou vencidas, ou a mais antiga vencida há mais de %3 dia, ou tendência piorando com pelo menos %4 delas.</numerusform>
            <numerusform>Moderado: pelo menos %1 das últimas %2 faturas com atraso ou vencidas, ou a mais antiga vencida há mais de %3 dias, ou tendência piorando com pelo menos %4 delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Em observação: a última fatura (%1) com atraso ou vencida, ou qualquer valor vencido.</numerusform>
            <numerusform>Em observação: pelo menos 1 das últimas %1 faturas com atraso ou vencida, ou qualquer valor vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Novo: menos de %1 fatura com vencimento até agora, nenhuma com atraso e nada vencido.</numerusform>
            <numerusform>Novo: menos de %1 faturas com vencimento até agora, nenhuma com atraso e nada vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Bom: a última fatura (%1) sem atraso, e nada vencido.</numerusform>
            <numerusform>Bom: nenhuma das últimas %1 faturas com atraso, e nada vencido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Faturas com vencimento de %1 a %2 quitadas até o vencimento: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Faturas com vencimento de %1 a %2 quitadas depois do vencimento: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Faturas com vencimento de %1 a %2 em aberto após o vencimento: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Ainda sem dados</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Nada foi lido do UISP até agora.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Atualizado às %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Dados de %1, leitura %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. A atualização seguinte falhou.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Ainda sem dados. A atualização falhou.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>A última atualização não conseguiu ler tudo.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. A última atualização não conseguiu ler tudo.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>Isto não é um dia do mês (1 a 31) nem uma data como 2026-02-24.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Até esta data</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Até este dia do mês</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Sem carência: pagamento até o vencimento</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>Um dia do mês vale uma vez para cada fatura: o primeiro desses dias no vencimento ou depois dele.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. O seu servidor e esta cópia</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>O Freshet lê do seu servidor UISP e guarda uma cópia neste computador. Ele entra com um token de API, que se cria no UISP em Settings → Users → API tokens.</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>O token vai para o chaveiro deste computador e para nenhum outro lugar. Nada é enviado a ninguém além do seu próprio servidor.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Atualizar</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>O botão verde, ou %1, deixa tudo em dia. Enquanto isso você pode continuar trabalhando. Na primeira vez, a situação atual aparece em um minuto; o histórico vem depois, em segundo plano.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>A idade dos números aparece à direita na barra de status e ao lado de cada número.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. Como se orientar</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>“Visão geral” mostra onde está o dinheiro; clique em qualquer item para ver as linhas dele. Escolha uma linha em uma tabela e a ficha do cliente se abre ao lado, com o motivo de cada avaliação.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 pesquisa, %2 lista tudo o que se pode fazer, %3 abre a ajuda.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto do tópico</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Nenhum tópico contém isto. Tente outra palavra ou esvazie o campo para ver todos os tópicos.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>carregando histórico</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Faturas e pagamentos mais antigos ainda estão sendo lidos em segundo plano. O modo como os clientes pagam aparece assim que tudo tiver sido lido.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>O chaveiro não informa o PIN. Desbloqueie o chaveiro e tente novamente, ou saia da conta.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>O PIN não está correto.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>O chaveiro não entrega o token. Desbloqueie o chaveiro e tente novamente, ou saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>O chaveiro não aceitou o PIN. A janela é bloqueada sem PIN.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>O chaveiro não removeu o PIN; por isso, ele continua sendo pedido.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>O PIN não está correto. Aguarde %n segundo antes da próxima tentativa.</numerusform>
            <numerusform>O PIN não está correto. Aguarde %n segundos antes da próxima tentativa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Proxy: como este computador estiver configurado</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: nenhum</translation>
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
        <translation>Confia em todo certificado assinado por: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Confia somente neste certificado: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>HTTP SEM CRIPTOGRAFIA É PERMITIDO: qualquer um no caminho pode ler o token e todos os dados.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Adicionar estes servidores?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>O arquivo decide quais computadores recebem um token e no que se confia ali. Adicione-os somente se souber quem o escreveu.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Adicionar servidores</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Este computador não tem chaveiro; por isso, nenhum token é guardado aqui. Entre para usar só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>O chaveiro do sistema está bloqueado; por isso, o token guardado não pode ser lido. Desbloqueie-o e tente novamente, ou entre para usar só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>O chaveiro do sistema se recusou a entregar o token guardado. Permita e tente novamente, ou entre para usar só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>O chaveiro do sistema não respondeu a tempo. Se ele mostrar uma pergunta, responda e tente novamente, ou entre para usar só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>O chaveiro do sistema falhou; por isso, o token guardado não pode ser lido. Tente novamente, ou entre para usar só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>O chaveiro do sistema está bloqueado; por isso, a senha do proxy é guardada só até o programa ser fechado. Desbloqueie o chaveiro e entre de novo para guardá-la.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>O chaveiro do sistema não aceitou a senha do proxy; por isso, ela é guardada só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Este computador não tem chaveiro agora. Se o token já estava guardado aqui, continua guardado: por segurança, exclua-o no UISP.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>O chaveiro do sistema está bloqueado; por isso, o token continua guardado nele. Desbloqueie-o, depois entre e saia da conta de novo.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>O chaveiro do sistema se recusou a remover o token; por isso, ele continua guardado lá. Remova manualmente a entrada “freshet” ou exclua o token no UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>O chaveiro do sistema não respondeu a tempo; por isso, o token ainda pode estar guardado nele. Para ter certeza, entre e saia da conta de novo.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>O chaveiro do sistema falhou; por isso, o token ainda pode estar guardado nele. Remova manualmente a entrada “freshet” ou exclua o token no UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Última verificação completa: nunca – está sendo feita em segundo plano</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Última verificação completa: nunca</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Última verificação completa: %1 – a próxima está sendo feita em segundo plano</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Última verificação completa: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>clientes arquivados</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>faturas em aberto</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>faturas recentes</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>pagamentos novos</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>pagamentos sem cliente</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizações</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>formas de pagamento</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>atributos personalizados</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>services</source>
        <translation>serviços</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>registro de atividades</translation>
    </message>
</context>
<context>
    <name>freshet::LockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Freshet is locked</source>
        <translation>O Freshet está bloqueado</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Esquece o token e fecha as tabelas da janela. Entre de novo com o token.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>A janela foi bloqueada. Digite o PIN para continuar.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>A janela foi bloqueada. O chaveiro é consultado antes que ela se abra de novo.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Bloquear junto com a &amp;tela</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Bloquear após minutos sem uso</translation>
    </message>
    <message>
        <source>never</source>
        <comment>do not lock</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>deixe vazio para manter o PIN</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>deixe vazio para não usar PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Repetir novo PIN</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear após</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Novo &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>&amp;Repetir PIN</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>O PIN é guardado no chaveiro deste computador, em forma cifrada que não o revela. Sem PIN, o token é pedido ao chaveiro antes que a janela se abra de novo. Quem esquecer o PIN sai da conta e entra de novo com o token.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Remover PIN</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Os dois PINs não são iguais.</translation>
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
        <translation>Entre no seu servidor UISP para ver os clientes, as faturas e os pagamentos.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exportar esta tabela…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Imprimir esta tabela…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Ir para: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Tentar novamente</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>milhões de %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>milhares de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>nada quitado</translation>
    </message>
</context>
<context>
    <name>freshet::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>freshet::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Por exemplo: ligou, paga na sexta-feira</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>A equipe vê a anotação no UISP, no histórico do cliente. Resta %n caractere.</numerusform>
            <numerusform>A equipe vê a anotação no UISP, no histórico do cliente. Restam %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Em quanto tempo se recebe</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Quem deve mais</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Maiores faturas vencidas</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Valores devidos por tempo de atraso</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Recebimentos por mês</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Dias até o pagamento</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 a vencer + %2 vencido + %3 de crédito negativo = saldo líquido de %4</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 a vencer + %2 vencido − %3 de crédito = saldo líquido de %4</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Recebimentos</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 em doze meses, dos quais %2 neste mês até agora</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>Da data da fatura até o dia em que nada mais era devido.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>Metade do que foi quitado em um mês não levou mais tempo do que isto.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>Nenhuma fatura foi quitada em doze meses.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>após a próxima atualização</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Esta versão do Freshet avalia os clientes de outro modo. A próxima atualização fará isso, e estes números aparecerão.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada vencido</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Ninguém deve nada.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>Nenhuma fatura está vencida.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>O que diverge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Nenhuma divergência.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não conferido.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Nada foi lido do UISP ainda. Clique em “Atualizar dados” para começar.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Gráficos em %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>leitura %1, confirmada em %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Últimas atualizações</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Todas as atividades</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Verificação completa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>A última atualização não alterou nada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhuma ainda.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Quanto tempo levaram as últimas atualizações</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>alterações: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>O que a última atualização alterou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln incluído</numerusform>
            <numerusform>%Ln incluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln fora do UISP</numerusform>
            <numerusform>%Ln fora do UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln retornou</numerusform>
            <numerusform>%Ln retornaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Como os clientes pagam</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>cliente</numerusform>
            <numerusform>clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Ainda não se sabe nada.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Suspensos</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>De risco</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 cliente não tem nada vencido</numerusform>
            <numerusform>%1 clientes não têm nada vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>devido por clientes de risco</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers</source>
        <translation>
            <numerusform>de %1 cliente</numerusform>
            <numerusform>de %1 clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the ageing of what is owed.</source>
        <translation>O que o UISP informa nas contas dos clientes. Pró-formas não pagas contam aqui, mas não nas faixas de atraso.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Os detalhes desta atualização não estão mais guardados.</translation>
    </message>
</context>
<context>
    <name>freshet::PagedTable</name>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · página %2</translation>
    </message>
</context>
<context>
    <name>freshet::Pin</name>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Um PIN tem pelo menos 4 caracteres.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>Um PIN tem no máximo 64 caracteres.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Política de suspensão</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Clientes que entram ou saem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>O que mudaria hoje</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Calculando quem entraria e quem sairia…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>Não foi possível calcular quem entraria e quem sairia. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>entra na lista</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>sai da lista</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dia antes</numerusform>
            <numerusform> dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minuto</numerusform>
            <numerusform> minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Tolerância após o vencimento</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Dias para suspender</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>Avisar os próximos</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Agir com dados de até</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Mínimo vencido em %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Novo feriado</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>sim, todos os dias às %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Suspende automaticamente</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>não, alguém confirma</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>O UISP suspende, diga o que disser este programa.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Só se suspende por aqui ou manualmente.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>O UISP age antes deste programa.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Este programa age antes do UISP.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Tolerância após o vencimento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>O UISP olha cada fatura sozinha; este programa soma tudo o que está vencido.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Adiamento pelo cliente</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>com uma promessa anotada aqui</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>sim, por um dia</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>Um cliente pode atrasar mais do que este programa espera.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>O UISP não conhece promessas.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>Suspenderia %n cliente, %1 a menos que agora</numerusform>
            <numerusform>Suspenderia %n clientes, %1 a menos que agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>Suspenderia %n cliente, %1 a mais que agora</numerusform>
            <numerusform>Suspenderia %n clientes, %1 a mais que agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>Suspenderia %n cliente, como agora</numerusform>
            <numerusform>Suspenderia %n clientes, como agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Carência, dias, feriados</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>conforme definido aqui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhece</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>O UISP pode suspender quem este programa isenta.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Sem efeito enquanto o UISP não suspender automaticamente.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>O mesmo, mas o UISP pode contar um dia a menos, e clientes podem ter lá um prazo próprio.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>Nada foi faturado no período; por isso, não há pelo que dividir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 em aberto ÷ %2 faturado × %3 dia = %4 dias</numerusform>
            <numerusform>%1 em aberto ÷ %2 faturado × %3 dias = %4 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 a vencer ÷ %2 faturado × %3 dia = %4 dias</numerusform>
            <numerusform>%1 a vencer ÷ %2 faturado × %3 dias = %4 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 dias de prazo médio − %2 dias de prazo ideal = %3 dias</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Não há nada em aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 em aberto: %2 dia de vendas, e %3 do faturado (%4) nos %5 dias anteriores = %6 dias</numerusform>
            <numerusform>%1 em aberto: %2 dias de vendas, e %3 do faturado (%4) nos %5 dias anteriores = %6 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>O valor em aberto (%1) é maior que o faturado (%2) no último %3 dia.</numerusform>
            <numerusform>O valor em aberto (%1) é maior que o faturado (%2) nos últimos %3 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>Não havia nada a receber: tudo o que está em aberto ainda não venceu.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 em aberto no início + %2 faturado por mês − %3 em aberto) ÷ (%1 + %2 − %4 a vencer) × 100 = %5 %</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>O servidor %1 deste arquivo não pode ser aceito: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>não é uma descrição de servidor.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>tem um campo que esta versão não conhece: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>as configurações dele não combinam entre si (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>não tem um nome que possa ser usado.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>o endereço dele não é aceito para entrar.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Este arquivo é grande demais para uma lista de servidores.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>Isto não é uma lista de servidores exportada pelo Freshet.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>Um campo de um servidor aparece duas vezes neste arquivo; não fica claro qual deles vale.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>Não há nenhum servidor neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>Há mais de %n servidor neste arquivo.</numerusform>
            <numerusform>Há mais de %n servidores neste arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>aparece duas vezes no arquivo.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lendo %1… %2 de cerca de %3 registro, %4</numerusform>
            <numerusform>Lendo %1… %2 de cerca de %3 registros, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Lendo %1… %2 registro, %3</numerusform>
            <numerusform>Lendo %1… %2 registros, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 %3</source>
        <comment>number, number, such as: invoices</comment>
        <translation>%1 de cerca de %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>conectando ao UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>consultando registros que não estão mais nas listas do UISP…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>aplicando as alterações…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>cerca de %n min</numerusform>
            <numerusform>cerca de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Lendo histórico: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Verificação completa: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Conectando ao UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Consultando o UISP sobre registros que não estão mais nas listas…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Aplicando as alterações e avaliando os pagamentos…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Como configurado neste computador</translation>
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
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>só se o proxy pedir</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>guardada no chaveiro deste computador, nunca em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>a única fatura com vencimento até agora teve atraso</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>a última fatura teve atraso</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>%1 das últimas %2 faturas com atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n fatura inadimplida</numerusform>
            <numerusform>%n faturas inadimplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>a última fatura com %n dia a mais de atraso que a anterior</numerusform>
            <numerusform>a última fatura com %n dias a mais de atraso que a anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>as últimas %1 faturas com %n dia a mais de atraso que as %1 anteriores</numerusform>
            <numerusform>as últimas %1 faturas com %n dias a mais de atraso que as %1 anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>mais antiga em aberto: %1, vencida há %n dia</numerusform>
            <numerusform>mais antiga em aberto: %1, vencida há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>mais recente: %1, com %n dia de atraso</numerusform>
            <numerusform>mais recente: %1, com %n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>novo: nenhuma fatura com vencimento até agora</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>novo: só %n fatura com vencimento até agora</numerusform>
            <numerusform>novo: só %n faturas com vencimento até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>a última fatura sem atraso (%n), nada vencido</numerusform>
            <numerusform>nenhuma das últimas %n faturas com atraso, nada vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>nunca pagou nada</translation>
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
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Verificação completa</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Cancelar atualização</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Atualizar dados</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Atualizar dados</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Lendo do UISP. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Ler tudo do UISP (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Detalhes da atualização</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Listas da atualização</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Alterações e erros</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>Nada foi atualizado desde que o programa foi aberto.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Tudo foi comparado com o UISP em %1 s</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Verificação completa: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>A verificação completa foi interrompida e continua depois: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Parar a verificação completa em segundo plano</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Detalhes da atualização…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Atualizar automaticamente</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Desligado</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Verificação completa uma vez por dia</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>Dados atualizados com sucesso! %1/%2 cliente atualizado em %3 s</numerusform>
            <numerusform>Dados atualizados com sucesso! %1/%2 clientes atualizados em %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>%1/%2 cliente atualizado em %3 s</numerusform>
            <numerusform>%1/%2 clientes atualizados em %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, mas nem tudo pôde ser lido: %2. O que já se sabia permanece.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, mas não foi possível gravar isto no registro de atividades. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, algum registro não pôde ser lido (%n)</numerusform>
            <numerusform>%1, alguns registros não puderam ser lidos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n falhou</numerusform>
            <numerusform>%1, %n falharam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RefreshSummary</name>
    <message>
        <source>under %1 s</source>
        <translation>menos de %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>connecting to UISP</source>
        <translation>conectando ao UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>lendo listas</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>consultando registros que não estão mais nas listas</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>aplicando as alterações e avaliando os pagamentos</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Verificação completa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>lida antes da interrupção</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 registro em %2</numerusform>
            <numerusform>%1 registros em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, done after %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 registro, lista concluída após %2</numerusform>
            <numerusform>%1 registros, lista concluída após %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>aguardando</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>lendo, %1 de cerca de %2 registro</numerusform>
            <numerusform>lendo, %1 de cerca de %2 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>lendo, %1 registro</numerusform>
            <numerusform>lendo, %1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 pedido, %2 repetidos</numerusform>
            <numerusform>%1 pedidos, %2 repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>inclusões: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>alterações: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>fora do UISP: %1</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Leitura %1, decodificação %2, gravação %3, aplicação %4, avaliação dos pagamentos %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Cliente nº %1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>falta cerca de %n min</numerusform>
            <numerusform>faltam cerca de %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Guardar por</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Por quanto tempo o Freshet lembra o que cada atualização alterou. As alterações mais antigas são apagadas na próxima atualização.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>um ano</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>tempo ilimitado</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>O tempo de guarda das alterações não foi salvo. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>De agora em diante, as alterações são guardadas para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>A próxima atualização apaga as alterações com mais de %n dia.</numerusform>
            <numerusform>A próxima atualização apaga as alterações com mais de %n dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>; %1 dias quando atrasa</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Melhorando.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Piorando.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>Por que este risco?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>A regra com os números dela e as faturas por trás</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Faturas avaliadas: %1 no prazo, %2 com atraso, %3 vencidas</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Regras de pagamento</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>Não é possível ler as regras que estavam guardadas. %1 Ao salvar, elas são substituídas pelas mostradas aqui.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>Não foi possível calcular a mudança: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando o que mudaria…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Os números são os das últimas regras que combinavam entre si.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Importar regras de pagamento</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Regras de pagamento (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Exportar regras de pagamento</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>Estas são as regras de %1. Elas passam a valer quando você as salvar.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>As regras mostradas foram gravadas em %1.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>Não é possível abrir as regras de pagamento. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>As regras não foram salvas. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>As regras estão salvas. Os clientes estão sendo avaliados por elas…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>As regras estão salvas, mas os clientes ainda são avaliados pelas regras anteriores. %1 A próxima atualização tenta de novo.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>Não foi possível marcar as divergências de novo. %1 A próxima atualização tenta de novo.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Agora todos os números seguem as regras salvas.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>Não foi possível abrir %1 (%2). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>Não foi possível ler %1 (%2). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 não foi importado, e nada mudou. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>Não foi possível gravar %1 (%2). Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesForm</name>
    <message>
        <source>Window</source>
        <comment>months that count</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>How far back invoices are judged, by their due date.</source>
        <translation>Quantos meses para trás as faturas são avaliadas, pelo vencimento.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Quantas das faturas de vencimento mais recente decidem a classe de risco.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>Uma fatura não paga conta como inadimplida quando está vencida há este tempo ou quando venceu outra depois dela.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Quantas das últimas faturas são comparadas com outras tantas anteriores.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>Quanto mais tarde ou mais cedo, em média, conta como piorando ou melhorando.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Quantas faturas a fileira de marcas mostra.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Classes de risco</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>Alto a partir deste número de faturas recentes com atraso ou vencidas.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>Alto a partir deste número de faturas inadimplidas.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>Alto quando a fatura em aberto mais antiga está vencida há mais tempo do que isto.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>Moderado a partir deste número de faturas recentes com atraso ou vencidas.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>Moderado já a partir deste número quando o cliente está piorando.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>Moderado quando a fatura em aberto mais antiga está vencida há mais tempo do que isto.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>Novo enquanto houver menos faturas do que isto com vencimento passado, e nenhuma com atraso.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Contado a partir do vencimento; a faixa anterior termina no dia anterior.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Faixas de atraso</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>A primeira faixa começa no dia 1 após o vencimento.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Tudo o que é mais antigo pertence a esta faixa.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP e carência</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Clientes com esta etiqueta no UISP são VIP. Maiúsculas e minúsculas não importam.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>Também são VIP os clientes cujo atributo personalizado com esta chave é 1, true ou yes.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>A chave do atributo personalizado com o dia do mês, ou a data, até quando o pagamento pode esperar.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Dois pagamentos do mesmo cliente, com o mesmo valor e a mesma forma, provavelmente são um só quando não há mais dias do que isto entre eles.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Por quanto tempo se avisa que um registro saiu do UISP ou que o conteúdo dele mudou.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> mês</numerusform>
            <numerusform> meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> fatura</numerusform>
            <numerusform> faturas</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>Uma divergência avisa dos clientes com serviço ativo e uma fatura vencida há mais tempo do que isto. 0: de nenhum.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, %3 a menos que agora</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, %3 a mais que agora</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%2: %1, como agora</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Clientes que mudam de classe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>Se você salvar estas regras:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>com carência</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Só depois da próxima atualização será possível dizer quais clientes mudam de classe.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Nenhum cliente muda de classe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 cliente muda de classe; aqui estão os %2 mais graves.</numerusform>
            <numerusform>%1 clientes mudam de classe; aqui estão os %2 mais graves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>%1 cliente muda de classe.</numerusform>
            <numerusform>%1 clientes mudam de classe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Já existe uma visão chamada “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filtros, ordem e colunas a que você deu um nome</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvar esta visão…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renomear uma visão</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar para um arquivo</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de um arquivo…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nome da visão:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Excluir uma visão</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>Excluir a visão “%1”? Os registros ficam como estão.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Exportar uma visão</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Visão do Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importar uma visão</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Visão “%1” salva</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Visão renomeada para “%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Visão “%1” excluída</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Visão “%1” gravada em %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Não é possível gravar %1. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 não foi importado. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Visão “%1” importada</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
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
        <translation>Nenhum cliente, fatura ou pagamento contém “%1”.</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Mostrar tudo em %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>sem cliente</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>vencimento %1</translation>
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
        <translation>Este arquivo é grande demais para um certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Não há nenhum certificado neste arquivo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>O certificado de %1 não é de uma autoridade: ele não pode responder por servidores. Peça o certificado da autoridade certificadora da sua empresa.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>Com um endereço http://, o seu token seria enviado de um modo que qualquer pessoa no caminho poderia ler. Use https:// ou permita isso nas configurações de conexão.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Digite o endereço do proxy sem http:// e sem caminho, por exemplo proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Digite a porta do proxy, por exemplo 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>Isto não é um endereço de servidor. Digite-o assim: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>O endereço do servidor deve começar com https://</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Digite o endereço do seu servidor UISP, por exemplo uisp.example.net</translation>
    </message>
</context>
<context>
    <name>freshet::ServersDialog</name>
    <message>
        <source>never</source>
        <comment>no sign-in yet</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Nomes, endereços, proxies e o que é confiável; nenhum token e nenhuma senha.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Este servidor está aberto.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Um servidor precisa de um nome.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>Servers (*.json)</source>
        <translation>Servidores (*.json)</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exportar servidores</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>%n servidor foi adicionado. Entre nele uma vez: os tokens nunca são exportados.</numerusform>
            <numerusform>%n servidores foram adicionados. Entre uma vez em cada um: os tokens nunca são exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n já era conhecido e ficou como estava.</numerusform>
            <numerusform>%n já eram conhecidos e ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Não é possível gravar este arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>%n servidor foi gravado em %1, sem tokens e senhas.</numerusform>
            <numerusform>%n servidores foram gravados em %1, sem tokens e senhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Remover este servidor</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>Remover %1 deste computador? Os dados locais, as anotações, o registro de atividades e as cópias de segurança dele são excluídos, e o chaveiro esquece o token e as senhas. Nada muda no UISP.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Verificação completa uma vez por dia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Como os números deste idioma</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Vírgula entre as células: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Ponto e vírgula entre as células: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Regras de pagamento…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Atualizar automaticamente</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Quanto se pode exigir do UISP</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Registros da primeira página</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Pedidos no início</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Pedidos no máximo</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Reduza estes números se o UISP ficar lento para os outros durante uma atualização. Eles valem a partir da próxima atualização.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Aparência e arquivos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>Outro idioma vale a partir da próxima vez que o programa for aberto.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Atualizações…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Digite o token de API.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>O token de API contém espaços, quebras de linha ou outros caracteres que nenhum token tem. Copie-o de novo do UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter conectado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configurações de conexão…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Entrar no UISP</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>uisp.example.net</source>
        <translation>uisp.example.net</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Nome deste servidor</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>como quiser, p. ex. o nome da empresa</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>O token é guardado no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>No UISP, abra Settings → Users → API tokens (em versões mais antigas, System → Security → App keys) e crie um token. Para consultar, basta um só de leitura.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Onde encontro isto?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Endereço do servidor</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Nome deste servidor</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Verificando com o UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Digite o endereço do seu servidor UISP.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Cole o token de API.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Verificando com o UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>Pelo proxy %1, porta %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>Sem passar por nenhum proxy deste computador.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>Um endereço sem criptografia está permitido.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>A entrada foi cancelada.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 alteração</numerusform>
            <numerusform>%1 · %2 alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Mostra o que uma atualização alterou. Atualizações que não alteraram nada ficam de fora.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>qualquer uma</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Leitura %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Nome: o endereço foi encontrado</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Caminho: há resposta nesse endereço</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Proxy: ele nos deixa passar</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS: o servidor prova quem é</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP: responde como o UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Token: pode ler o que é preciso</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Nome: o endereço não foi encontrado</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Caminho: não há resposta nesse endereço</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Proxy: ele não nos deixa passar</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS: o servidor não prova quem é</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP: não responde como o UISP</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Token: não pode ler o que é preciso</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>O UISP foi alcançado. Para testar também o token de API, cole-o na janela de entrada.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Está tudo certo: você pode entrar.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Cliente número %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>amount</comment>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Outros, como pró-formas não pagas</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Posição da conta em %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>Nenhuma fatura está em aberto.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>Nenhum pagamento conhecido.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Gerado em %1 a partir da leitura %2, lida do UISP em %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Faturas em aberto</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Últimos pagamentos</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>Não há espaço suficiente para gravar %1. Libere espaço ou escolha outra pasta. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>Não é possível gravar %1. O arquivo pode estar aberto em outro programa, ou a pasta pode não permitir a gravação. Escolha outro nome ou outra pasta. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Salvar o extrato</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>O extrato foi gravado em %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Imprimir o extrato</translation>
    </message>
</context>
<context>
    <name>freshet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Andamento da atualização</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Cancelar atualização</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Detalhes da atualização</translation>
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
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>freshet::SuspensionPolicy</name>
    <message>
        <source>The suspension policy is not kept in a way that this version of Freshet can read. Look at it and save it again.</source>
        <translation>A política de suspensão não está guardada de um modo que esta versão do Freshet consiga ler. Confira-a e salve de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>A tolerância deve ser de 0 a %n dia.</numerusform>
            <numerusform>A tolerância deve ser de 0 a %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Permita pelo menos um dia da semana; do contrário, ninguém seria suspenso.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Pode haver no máximo %n feriado. Retire os que já passaram.</numerusform>
            <numerusform>Pode haver no máximo %n feriados. Retire os que já passaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>A idade máxima dos dados para agir deve ser de 1 a %n minuto.</numerusform>
            <numerusform>A idade máxima dos dados para agir deve ser de 1 a %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>Um valor mínimo precisa ser um número maior que 0, como 12, ou com o separador decimal do seu idioma; se não houver mínimo, deixe-o vazio.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>As faturas podem ser listadas de 0 a %n dia antes do fim do prazo.</numerusform>
            <numerusform>As faturas podem ser listadas de 0 a %n dias antes do fim do prazo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableMenu</name>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Copiar com cabeçalhos</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Abrir no UISP</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <comment>a column</comment>
        <translation>Filtrar por “%1”…</translation>
    </message>
</context>
<context>
    <name>freshet::TablePage</name>
    <message>
        <source>The rows could not be read</source>
        <translation>Não foi possível ler as linhas</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtrar por uma coluna</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Somente %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Esta tabela não tem nenhum filtro chamado “%1”.</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Esta tabela não tem nenhuma coluna chamada “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>quitada em %1, %2 dia de atraso</numerusform>
            <numerusform>quitada em %1, %2 dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>quitada em %1, no prazo</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>quitada em dia desconhecido</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>%1 em aberto, a vencer</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>%1 em aberto, vencida há %2 dia</numerusform>
            <numerusform>%1 em aberto, vencida há %2 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1: %2, de %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vencimento %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>baixa de %1</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>crédito de %1 em %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>pagamento de %1 em %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>pagamento de %1 em %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>fino: até o vencimento · grosso: com atraso · círculo: em aberto · losango: pagamento</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Linha do tempo em imagem</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Linha do tempo em palavras</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Faturas e pagamentos ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>O registro de atividades está vazio.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>A única entrada (%n) do registro de atividades está como foi gravada.</numerusform>
            <numerusform>Todas as %n entradas do registro de atividades estão como foram gravadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>O registro de atividades está vazio, mas %n entrada havia sido gravada nele.</numerusform>
            <numerusform>O registro de atividades está vazio, mas %n entradas haviam sido gravadas nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>Falta o fim do registro de atividades: a entrada %1 e as seguintes. A última que restou é %2, de %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>A entrada %1 do registro de atividades não está como foi gravada: %2, de %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>Falta a entrada %1 do registro de atividades. No lugar dela está %2, de %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Todas as entradas existentes do registro de atividades se encadeiam, mas a marca da última falta ou está ilegível: não há como saber se outras, posteriores, foram cortadas.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>Configurações do próprio UISP</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>Comparação com as configurações do próprio UISP</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>O UISP não mostrou a este token as suas próprias configurações de suspensão.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>UISP</source>
        <translation>UISP</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>O que isso significa</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>Não avisar mais sobre esta versão</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>&amp;Avisar quando houver uma versão mais nova do Freshet</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Avisar quando houver uma versão mais nova do Freshet</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Endereço dos avisos</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Chave dos avisos</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>uma linha de 44 caracteres que termina em =</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Chave</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Com isso, o Freshet pergunta a este endereço uma vez por dia e envia apenas o próprio nome e a própria versão. Um aviso só vale quando é assinado com esta chave. O Freshet nunca instala nada sozinho.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Esta cópia foi criada sem um endereço para os avisos de atualização. Digite o do seu fornecedor ou pergunte a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>As configurações foram salvas.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Não há endereço para consultar. Digite o do seu fornecedor ou pergunte a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>Isto não é um endereço de avisos de atualização. Ele começa com https:// e não contém ponto de interrogação, senha nem #.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Não há chave para reconhecer um aviso verdadeiro. Digite a do seu fornecedor ou pergunte a quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>Isto não é uma chave de avisos de atualização. Ela é uma linha de 44 letras, algarismos e sinais que termina em “=”.</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>A verificação foi interrompida antes de haver resposta.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>O servidor dos avisos demorou demais para responder.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>O servidor dos avisos não foi encontrado. Verifique o endereço e a conexão com a Internet.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>O servidor dos avisos recusa a conexão.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>A conexão caiu antes de o aviso chegar por inteiro.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>O proxy configurado neste computador não deixa o Freshet chegar aos avisos.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>O certificado do servidor dos avisos não é confiável neste computador; por isso, nada foi lido.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>O servidor dos avisos nos encaminhou para outro endereço, onde nada foi perguntado. Verifique o endereço.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>Não há nenhum aviso neste endereço. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>O servidor dos avisos está com um problema próprio ou não quer responder.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>O que chegou é muito maior do que um aviso. A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>O que está neste endereço não é um aviso de atualização. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>A assinatura do aviso não confere com a chave: a chave é outra ou alguém adulterou o aviso. Não instale nada do que ele indica e avise quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>O aviso está assinado com a chave certa, mas trata de outro programa.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>O aviso não é mais válido: o servidor dele mostra um antigo. Se isso continuar, avise quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>O aviso está assinado com a chave certa, mas não foi possível ler a versão dele.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>O aviso está assinado com a chave certa, mas não foi possível ler as datas dele.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>O aviso está assinado com a chave certa, mas leva a uma página sem a proteção de https.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>Você tem a versão mais nova.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>O Freshet %1 está disponível desde %2.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>O Freshet perguntou por uma versão mais nova em %1. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>O Freshet ainda não perguntou por uma versão mais nova.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Por enquanto, o Freshet não pergunta por versões mais novas.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>O Freshet %1 está disponível (%2). O Freshet nunca instala nada sozinho.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>O arquivo tem uma coluna “%1” que esta tabela não tem.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>O arquivo não indica corretamente como a coluna “%1” é mostrada.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>O arquivo tem a coluna “%1” duas vezes.</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>O arquivo está incompleto ou contém mais do que uma visão.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>O arquivo ordena por uma coluna “%1” que esta tabela não tem.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>O arquivo tem um filtro “%1” que esta tabela não tem.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Este arquivo não é uma visão gravada pelo Freshet.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Esta visão é de uma versão mais nova do Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>Um campo aparece duas vezes neste arquivo; não fica claro qual deles vale.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Esta visão é da tabela “%1”, e não de %2.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>A visão deste arquivo não tem um nome válido.</translation>
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
        <translation>Não VIP</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>Um VIP nunca é suspenso por este programa, não importa o que esteja vencido.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 em %2 pela nota de crédito nº %3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 em %2 pelo pagamento nº %3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 em %2 pelo crédito de cortesia nº %3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>não avaliada: nada a pagar</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>não avaliada: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>inadimplida: vencida há %1 dia ou mais</numerusform>
            <numerusform>inadimplida: vencida há %1 dias ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>inadimplida: outra fatura venceu depois dela</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>paga em partes: %1 dias de atraso em média, ponderada pelo valor</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>venceu antes do período considerado</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (nenhum no UISP)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>No cálculo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Baixas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>pago pelo cliente</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>crédito de cortesia</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Calculado em %1 com o que foi pago a partir de %2.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Calculado em %1 com todos os pagamentos; os anteriores a %2 não são listados, exceto o mais novo.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Calculado em %1 com o que venceu a partir de %2.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>As tabelas não mostram tendência para um cliente que nunca pagou nada.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>As últimas faturas. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>Não há pagamentos nesse período.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>Não há faturas nesse período.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Pagamentos que entram neste número: %1 de %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Faturas que entram neste número: %1 de %2</translation>
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
        <translation>entra no cálculo</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>não entra no cálculo</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Mostrar esta fatura</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Por quê? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Lendo as linhas…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>As linhas deste servidor estão fechadas; por isso, não há com que explicar o número.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Não há mais o que explicar: este cliente não está mais no UISP ou não tem faturas.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Faturas por trás do número</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Pagamentos por trás do número</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Faixas de atraso em PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos os comandos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Relatório para o suporte…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Sobre o Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>As configurações foram salvas.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>O relatório foi gravado em %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>Não é possível gravar %1. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Atualizações…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>%1 venceu em %2, e a tolerância que a sua política permite terminou em %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>%1 venceu em %2, e a carência do cliente terminou em %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>%1 venceu em %2, e o cliente tinha prometido pagar até %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>%1 venceu em %2 e não foi paga.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>%1, com vencimento em %2: a tolerância da sua política vai até %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>%1, com vencimento em %2: o cliente tem carência até %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>%1, com vencimento em %2: o cliente prometeu pagar até %3.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 vence em %2.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>Esse não é um dia para suspender; por isso, o prazo é %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>O serviço já está suspenso.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>O cliente não tem nenhum serviço ativo.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>O cliente está arquivado.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>Isto é um lead, ainda não é cliente.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>O cliente é VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Não é possível saber, a partir de “%1”, se o cliente é VIP. Corrija no UISP.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Não é possível saber, a partir de “%1”, até quando o cliente tem carência. Corrija no UISP.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>O valor vencido é menor que o mínimo da sua política, %1.</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>Em carência até %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>O cliente prometeu pagar até %1.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>A anotação é longa demais; o máximo é %n caractere.</numerusform>
            <numerusform>A anotação é longa demais; o máximo são %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>O nome é longo demais; o máximo é %n caractere.</numerusform>
            <numerusform>O nome é longo demais; o máximo são %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>Não é possível abrir a política de suspensão. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>A política não foi salva. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>A política foi salva. A lista de cobrança é atualizada em instantes.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>Não é possível abrir a anotação. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nada foi salvo. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Salvo. A lista de cobrança é atualizada em instantes.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Entre no UISP primeiro: sem isso, nada pode ser alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistNoteDialog</name>
    <message>
        <source>Promised to pay by</source>
        <translation>Prometeu pagar até</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Próximo contato em</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Anotação, promessa e contato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Por exemplo: ligamos, ninguém atendeu</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Até o dia prometido, o cliente não é suspenso por este programa. Tudo isto é guardado neste computador e no registro de atividades; o UISP não fica sabendo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>Quem cuida deste cliente</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Anotação, promessa, contato…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Mais no UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Encerrar suspensão…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Política de suspensão…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Carência até…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Anotação no cliente…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Escolha linhas para anotar algo, suspender ou alterar algo no UISP. Várias: Ctrl ou Shift.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>1 cliente escolhido</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n cliente escolhido</numerusform>
            <numerusform>%n clientes escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Lista de ligações</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>Para quem ligar, com os telefones e como cada um paga</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Salvar como PDF, Excel ou CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActCommand</name>
    <message>
        <source>, service %1</source>
        <translation>, serviço %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Cliente %1%2: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>Não foi possível ler os motivos de suspensão; por isso, nada foi enviado. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>O UISP não tem nenhum motivo com o ID %1. Ele tem: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada a enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>Nada foi enviado. Para enviar: o mesmo comando com --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Simulação: nada foi enviado.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>1 serviço está suspenso.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>%n serviço está suspenso.</numerusform>
            <numerusform>%n serviços estão suspensos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>1 suspensão foi encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>%n suspensão foi encerrada.</numerusform>
            <numerusform>%n suspensões foram encerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 cliente está como foi pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n cliente está como foi pedido.</numerusform>
            <numerusform>%n clientes estão como foi pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>1 anotação foi gravada.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>%n anotação foi gravada.</numerusform>
            <numerusform>%n anotações foram gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>O UISP não tem nenhum motivo de suspensão. Cadastre um lá, nas configurações de suspensão.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Com este motivo, o UISP não encerra a suspensão automaticamente quando tudo está pago. Alguém precisa encerrá-la.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>Não há registro de atividades de %1 neste computador.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 a vencer + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 de crédito negativo = saldo líquido de %12</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 a vencer + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 de crédito = saldo líquido de %12</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Uso: freshet-cli COMANDO [opções]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>freshet-cli COMANDO --help mostra mais detalhes. --data-dir DIR, ou FRESHET_DATA_DIR, muda o lugar de todos os arquivos.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Uso: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>A pasta de todos os arquivos, em vez da habitual.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Mostra isto.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Diga o que fazer: %1. freshet-cli --help mostra mais detalhes.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>Não existe o comando “%1”. Existem %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Você não entrou em nenhum servidor. Entre primeiro: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>Você ainda não entrou em %1. Entre primeiro: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>Este não é o certificado em que se confiou antes. Nada foi enviado. Pergunte a quem cuida do servidor se ele foi renovado e não continue antes de saber.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>Confiável até agora, SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Certificado de: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Válido: de %1 a %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>Se você tiver certeza de que é o do seu servidor, entre com --trust-fingerprint e este SHA-256.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Para suspender é preciso --reason com o ID de um motivo do UISP.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip precisa de --set yes ou --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace precisa de --until com um dia do mês (1 a 31), uma data como 2026-02-24 ou none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note precisa de --text com o que deve ser gravado.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 só funciona com %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace ou note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>O ID do motivo no UISP; suspend precisa dele.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes ou no; vip precisa dele.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Até quando o pagamento pode esperar: um dia do mês (1 a 31), uma data como 2026-02-24, ou none para retirar; grace precisa dele.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>O que deve ser gravado nos clientes; note precisa dele.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Conferir tudo, não enviar nada.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Enviar. Sem esta opção, só é mostrado.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Mostrar o resultado como um objeto JSON.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Diga o que fazer: freshet-cli act suspend, resume, vip, grace ou note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>O endereço do servidor UISP, por exemplo uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Como chamar este servidor. Sem isto: o nome do host.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Ler o token de API da entrada padrão.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Confiar, para este servidor, no certificado com esta impressão digital SHA-256.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Diga qual servidor: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint precisa dos 64 dígitos hexadecimais de uma impressão digital SHA-256.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Verificar cada registro de cada lista.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes ou activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (o padrão), csv ou json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Para patterns e ageing: a posição nesse dia. Para invoices: dias de atraso contados até ele. Para worklist: quem estaria na lista nesse dia se ninguém pagasse até lá.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Somente os registros do cliente com este ID. patterns em JSON traz então as provas: para cada número, a fórmula dele e as faturas e os pagamentos por trás.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Somente os registros que o UISP confirmou há mais tempo do que isto, por exemplo 30m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Somente o que a atualização com este número alterou; só com changes.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>Também as divergências resolvidas ou justificadas; só com findings.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>No máximo este número de registros.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Diga o que listar: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes ou activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>Não existe a lista “%1”. Existem customers, services, invoices, payments, patterns, ageing, worklist, findings, changes e activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>Não existe o formato “%1”. Existem table, csv e json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of só funciona com patterns, invoices, ageing e worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer não funciona com activity.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than funciona com customers, services, invoices, payments, patterns, findings e changes, e não junto com --as-of.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all só funciona com findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot só funciona com changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>por enquanto, a única coisa a fazer</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Diga o que fazer com o registro de atividades: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Quantos clientes (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>Outro número cria outras pessoas (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Milissegundos antes de cada resposta (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>A porta em que escutar. Sem isto: uma livre.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Verifica o endereço e o token de API com o UISP e guarda o token no chaveiro do sistema. O token é lido da entrada padrão ou pedido; um que esteja em FRESHET_API_TOKEN é verificado, mas nunca guardado.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Remove o token do chaveiro do sistema. Os registros permanecem.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Atualiza clientes, serviços, faturas e pagamentos a partir do UISP. Usa o token em FRESHET_API_TOKEN ou, se não houver, o guardado.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Mostra os registros como a última atualização os deixou. O UISP não é consultado. ageing tem uma linha para cada cliente e moeda com algo em aberto ou em crédito; se --customer não for indicado, o total de cada moeda vem por último, sem customer_id. As faixas seguem as regras de pagamento do escritório; JSON e CSV as chamam de d1_30, d31_60, d61_90 e d91_plus, quaisquer que sejam os dias que representam.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Suspende os serviços de clientes, encerra as suspensões deles, define VIP ou até quando o pagamento pode esperar, ou grava uma anotação nos clientes do UISP. Antes, os clientes são lidos de novo do UISP; quem não estiver mais entre os clientes a suspender da lista de cobrança não é suspenso. Precisa de um token que permita gravação e de --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Confere se nenhuma entrada do registro de atividades foi alterada, retirada ou cortada desde que foi gravada, e indica a primeira que foi. Quem pode gravar em todos os arquivos do Freshet ainda pode forjar um registro inteiro: para excluir isso, guarde em outro lugar o hash da entrada mais nova.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Oferece um UISP fictício neste computador até Ctrl+C e mostra o URL e o token dele.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>O servidor UISP: o endereço dele ou o nome que recebeu ao entrar. Sem isto: o último usado.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 precisa de um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 precisa de uma data como 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 precisa de um tempo como 30m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>“%1” não é esperado aí.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Diga quem: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>O ID de um cliente, ou vários: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer precisa do ID de um cliente, e “%1” não é um.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>A porta %1 não pode ser usada: outro programa a usa ou ela é reservada. Escolha outra ou omita --port.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Nada foi lido de %1 ainda. Atualize primeiro: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>O histórico ainda não está completo; por isso, estas faixas de atraso não são definitivas. Para completá-lo: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>O histórico ainda não está completo; por isso, estes perfis de pagamento não são definitivos. Para completá-lo: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Estes perfis de pagamento são de %1, o dia da última atualização. Para hoje: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>organizações</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>formas de pagamento</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>custom attributes</source>
        <translation>atributos personalizados</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>services</source>
        <translation>serviços</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>notas de crédito</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 rows so far, %3</source>
        <translation>
            <numerusform>Lendo %1: %2 registro até agora, %3</numerusform>
            <numerusform>Lendo %1: %2 registros até agora, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Lendo %1: %2 de cerca de %3 registro, %4</numerusform>
            <numerusform>Lendo %1: %2 de cerca de %3 registros, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Conectando ao UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Verificando o que não está mais no UISP…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>freshet::cli::RefreshCommand</name>
    <message>
        <source>Customer %1: </source>
        <translation>Cliente %1: </translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignInCommand</name>
    <message>
        <source>Signed in to %1 (%2) as %3.</source>
        <translation>Você entrou em %1 (%2) como %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>O token está guardado no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>O token não foi guardado: informe-o em FRESHET_API_TOKEN sempre que atualizar.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Você saiu de %1 (%2). O token não está mais guardado.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>Não havia token de API na entrada padrão.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>Token de API (não será mostrado):</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Informe o token de API na entrada padrão com --token-stdin ou em FRESHET_API_TOKEN. Ele nunca é lido da linha de comando, onde outros poderiam vê-lo.</translation>
    </message>
</context>
</TS>
