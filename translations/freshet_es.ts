<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Customers refreshed</source>
        <translation>Clientes actualizados</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Hallazgo justificado</translation>
    </message>
    <message>
        <source>Acknowledgement withdrawn</source>
        <translation>Justificación retirada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Servidor eliminado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>Certificado de confianza aceptado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Worklist note</source>
        <translation>Nota en la lista de trabajo</translation>
    </message>
    <message>
        <source>Suspending a service</source>
        <translation>Suspensión de un servicio</translation>
    </message>
    <message>
        <source>Ending a suspension</source>
        <translation>Levantamiento de una suspensión</translation>
    </message>
    <message>
        <source>VIP set in UISP</source>
        <translation>VIP cambiado en UISP</translation>
    </message>
    <message>
        <source>Grace set in UISP</source>
        <translation>Prórroga cambiada en UISP</translation>
    </message>
    <message>
        <source>Note at the customer</source>
        <translation>Nota en el cliente</translation>
    </message>
    <message>
        <source>Copy of desk.db failed</source>
        <translation>No se pudo copiar desk.db</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>state of a customer</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit less what is owed; below zero the customer owes money</source>
        <translation>Saldo a favor menos lo adeudado; por debajo de cero, el cliente debe dinero</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount that a customer owes</comment>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount in favour of a customer</comment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Días venc.</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid invoice was due</source>
        <translation>Días desde el vencimiento de la factura sin pagar más antigua</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Últimas facturas</translation>
    </message>
    <message>
        <source>Newest first. Full dot: paid on time; half dot: paid late; ring: open and overdue</source>
        <translation>La más reciente primero. Punto lleno: pagada a tiempo; medio punto: pagada con atraso; círculo: pendiente y vencida</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>how old the row is</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed this row</source>
        <translation>Hace cuánto confirmó UISP este registro</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>How long ago a refresh found that UISP no longer has this row</source>
        <translation>Hace cuánto una actualización detectó que UISP ya no tiene este registro</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Tiene acceso</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>yes or no</comment>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>somebody who is no customer yet: yes or no</comment>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Overdue in UISP</source>
        <translation>Vencido en UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>yes or no</comment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>yes or no</comment>
        <translation>De riesgo</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Day of the month, or date, until which payment is awaited</source>
        <translation>Día del mes, o fecha, hasta la que se espera el pago</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Servicios activos</translation>
    </message>
    <message>
        <source>Suspended services</source>
        <translation>Servicios suspendidos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date of an invoice</comment>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date by which an invoice is to be paid</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>date</comment>
        <translation>Saldada</translation>
    </message>
    <message>
        <source>Day on which nothing was left to pay</source>
        <translation>Día en que no quedó nada por pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días atraso</translation>
    </message>
    <message>
        <source>From the due date to the settling day, or to today while it is open</source>
        <translation>Desde el vencimiento hasta el día en que se saldó, o hasta hoy mientras siga pendiente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>amount of a payment that pays no invoice yet</comment>
        <translation>Sin aplicar</translation>
    </message>
    <message>
        <source>The part that has not been put against an invoice yet</source>
        <translation>La parte que todavía no se ha aplicado a ninguna factura</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>heading over the invoices that a payment pays</comment>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>of payments, such as a bank</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>tariff of a service</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billed</source>
        <comment>price of a service</comment>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Active from</source>
        <comment>date</comment>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>number of invoices</comment>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>number of invoices</comment>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>number of invoices</comment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>number of invoices</comment>
        <translation>Incumplidas</translation>
    </message>
    <message>
        <source>Overdue for as long as the payment rules say, or overtaken by an invoice that fell due later</source>
        <translation>Vencidas durante el plazo que fijan las reglas de pago, o superadas por una factura que venció después</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>% a tiempo</translation>
    </message>
    <message>
        <source>On time % by value</source>
        <translation>% a tiempo por importe</translation>
    </message>
    <message>
        <source>Average over settled invoices; on time counts as 0</source>
        <translation>Promedio de las facturas saldadas; las pagadas a tiempo cuentan como 0</translation>
    </message>
    <message>
        <source>Days when late</source>
        <translation>Días si se atrasa</translation>
    </message>
    <message>
        <source>Average over invoices that were settled late</source>
        <translation>Promedio de las facturas saldadas con atraso</translation>
    </message>
    <message>
        <source>Days late by value</source>
        <translation>Atraso por importe</translation>
    </message>
    <message>
        <source>Days late with open</source>
        <translation>Atraso con pendientes</translation>
    </message>
    <message>
        <source>Average over settled and open overdue invoices</source>
        <translation>Promedio de las facturas saldadas y de las pendientes vencidas</translation>
    </message>
    <message>
        <source>Average payment</source>
        <translation>Pago promedio</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Late lately</source>
        <translation>Atrasos recientes</translation>
    </message>
    <message>
        <source>Late or overdue among the invoices due last, as many as the payment rules say</source>
        <translation>Facturas con atraso o vencidas entre las últimas que vencieron, tantas como fijan las reglas de pago</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading over sentences that give the reason</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Oldest overdue</source>
        <comment>number of an invoice</comment>
        <translation>Vencida más antigua</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading over times</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long ago the refresh ended that found the change</source>
        <translation>Hace cuánto terminó la actualización que detectó el cambio</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of row: customer, invoice, …</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>number or name of a row</comment>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>The number or name of the row that changed</source>
        <translation>El número o el nombre del registro que cambió</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of change: added, changed, …</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Antes → ahora</translation>
    </message>
    <message>
        <source>What UISP said before and what it says since this refresh</source>
        <translation>Lo que decía UISP antes y lo que dice desde esta actualización</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The number of the refresh that found the change</source>
        <translation>El número de la actualización que detectó el cambio</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of the worklist</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>The last day on which paying is in time</source>
        <translation>El último día para pagar a tiempo</translation>
    </message>
    <message>
        <source>Days past</source>
        <translation>Días pasados</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>The day until which the customer promised to pay</source>
        <translation>El día hasta el que el cliente prometió pagar</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>How they pay</source>
        <comment>heading over how customers paid so far</comment>
        <translation>Cómo paga</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <comment>date</comment>
        <translation>Calculado el</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>number of the rule of a finding</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What contradicts</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Según documentos</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Según UISP</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>time</comment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>time</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>time</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>time</comment>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <comment>person</comment>
        <translation>Justificado por</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Por qué se deja así</translation>
    </message>
    <message>
        <source>Documents as of</source>
        <translation>Docs. confirmados</translation>
    </message>
    <message>
        <source>How long ago UISP confirmed the documents that the row is compared with</source>
        <translation>Hace cuánto confirmó UISP los documentos con los que se compara el registro</translation>
    </message>
    <message>
        <source>Days since the deadline, or how long it is until then</source>
        <translation>Días desde la fecha límite, o cuánto falta para ella</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
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
        <translation>Justificados</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>services</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>changes</comment>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changes</comment>
        <translation>Modificaciones</translation>
    </message>
    <message>
        <source>Can be suspended</source>
        <comment>customers</comment>
        <translation>Se pueden suspender</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customers that are not suspended</comment>
        <translation>Exentos</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customers that come next</comment>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <comment>customers</comment>
        <translation>Con promesa de pago</translation>
    </message>
    <message>
        <source>To contact today</source>
        <comment>customers</comment>
        <translation>Contactar hoy</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <comment>invoices</comment>
        <translation>Sin vencer</translation>
    </message>
    <message>
        <source>Courtesy credit</source>
        <comment>payments that are none: a credit out of courtesy</comment>
        <translation>Crédito de cortesía</translation>
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
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Ever found</source>
        <comment>findings</comment>
        <translation>Detectados alguna vez</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of customers</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>services</comment>
        <translation>Finalizados</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of customers</comment>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>In grace</source>
        <comment>customers</comment>
        <translation>Con prórroga</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of customers</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <comment>changes of the last refresh</comment>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Potenciales</translation>
    </message>
    <message>
        <source>Never paid</source>
        <comment>risk of customers</comment>
        <translation>Nunca pagó</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of customers</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>customers</comment>
        <translation>Con deuda</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <comment>invoices</comment>
        <translation>Pagadas en parte</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>findings</comment>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of findings</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of findings</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of findings</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of findings</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>changes: rows that UISP has again</comment>
        <translation>De nuevo en UISP</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <comment>payments</comment>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <comment>services</comment>
        <translation>Versiones de plan</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>customers</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>invoices</comment>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of customers</comment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Not used up</source>
        <comment>payments</comment>
        <translation>Con importe sin aplicar</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>customers</comment>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>services</comment>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>invoices</comment>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>payments</comment>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <comment>changes</comment>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>customers</comment>
        <translation>Con deuda vencida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>customers</comment>
        <translation>De riesgo</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>patterns of customers</comment>
        <translation>De riesgo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers</comment>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>services</comment>
        <translation>Suspendidos</translation>
    </message>
    <message numerus="yes">
        <source>%n or more days overdue</source>
        <translation>
            <numerusform>%n día vencido o más</numerusform>
            <numerusform>%n días vencidos o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days overdue</source>
        <translation>
            <numerusform>%1–%n día vencido</numerusform>
            <numerusform>%1–%n días vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n día vencido</numerusform>
            <numerusform>%n días vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Money received</source>
        <comment>payments: all but courtesy credit</comment>
        <translation>Dinero recibido</translation>
    </message>
</context>
<context>
    <name>NavigationCount</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencidas</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí a &amp;todo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Never paid</source>
        <comment>risk of a customer</comment>
        <translation>Nunca pagó</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of a customer, severity of a finding</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Elevated</source>
        <comment>risk of a customer</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>risk of a customer</comment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>New</source>
        <comment>risk of a customer</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>risk of a customer</comment>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>customer of the worklist</comment>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>customer of the worklist</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>customer of the worklist</comment>
        <translation>Exento</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>what decides in the worklist</comment>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>delay</source>
        <comment>what decides in the worklist</comment>
        <translation>espera</translation>
    </message>
    <message>
        <source>grace</source>
        <comment>what decides in the worklist</comment>
        <translation>prórroga</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what decides in the worklist</comment>
        <translation>promesa</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>VIP ilegible</translation>
    </message>
    <message>
        <source>grace cannot be read</source>
        <comment>what decides in the worklist</comment>
        <translation>prórroga ilegible</translation>
    </message>
    <message>
        <source>no active service</source>
        <comment>what decides in the worklist</comment>
        <translation>sin servicio activo</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <comment>what decides in the worklist</comment>
        <translation>por debajo del mínimo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of a finding</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of a finding</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a finding</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a customer pays lately</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>better</source>
        <comment>how a customer pays lately</comment>
        <translation>mejora</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>how a customer pays lately</comment>
        <translation>estable</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>how a customer pays lately</comment>
        <translation>empeora</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>an invoice</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>an invoice</comment>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>partially paid</source>
        <comment>an invoice</comment>
        <translation>pagada en parte</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>an invoice</comment>
        <translation>pagada</translation>
    </message>
    <message>
        <source>void</source>
        <comment>an invoice</comment>
        <translation>anulada</translation>
    </message>
    <message>
        <source>processed pro-forma</source>
        <comment>an invoice</comment>
        <translation>proforma procesada</translation>
    </message>
    <message>
        <source>pro-forma</source>
        <comment>an invoice</comment>
        <translation>proforma</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>a service, or a customer</comment>
        <translation>preparado</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a service, or a customer</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a service, or a customer</comment>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a service, or a customer</comment>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>prepared, blocked</source>
        <comment>a service, or a customer</comment>
        <translation>preparado, bloqueado</translation>
    </message>
    <message>
        <source>older version</source>
        <comment>a service, or a customer</comment>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>future version</source>
        <comment>a service, or a customer</comment>
        <translation>versión futura</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>a service, or a customer</comment>
        <translation>cotizado</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a service, or a customer</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a service, or a customer</comment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>no service</source>
        <comment>a service, or a customer</comment>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>a service, or a customer</comment>
        <translation>potencial</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>one row</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>servicio</translation>
    </message>
    <message>
        <source>invoice</source>
        <comment>one row</comment>
        <translation>factura</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>one row</comment>
        <translation>pago</translation>
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
        <translation>alta</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of a row</comment>
        <translation>modificación</translation>
    </message>
    <message>
        <source>gone from UISP</source>
        <comment>what became of a row</comment>
        <translation>ya no está en UISP</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>what became of a row</comment>
        <translation>de nuevo en UISP</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>an invoice</comment>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an invoice</comment>
        <translation>con atraso</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <comment>an invoice</comment>
        <translation>pendiente y vencida</translation>
    </message>
    <message>
        <source>not due yet</source>
        <comment>an invoice</comment>
        <translation>sin vencer</translation>
    </message>
    <message>
        <source>credited</source>
        <comment>an invoice</comment>
        <translation>saldada con crédito</translation>
    </message>
    <message>
        <source>paid, day unknown</source>
        <comment>an invoice</comment>
        <translation>pagada, día desconocido</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>on time, number</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <comment>list of: on time, late, …</comment>
        <translation>La más reciente primero: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a customer</comment>
        <translation>con deuda vencida</translation>
    </message>
    <message>
        <source>not overdue</source>
        <comment>a customer</comment>
        <translation>sin deuda vencida</translation>
    </message>
    <message>
        <source>another customer</source>
        <comment>whose a row is</comment>
        <translation>otro cliente</translation>
    </message>
</context>
<context>
    <name>SumTitles</name>
    <message>
        <source>owing</source>
        <comment>behind an amount</comment>
        <translation>adeudado</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>behind an amount</comment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>net</source>
        <comment>behind an amount</comment>
        <translation>neto</translation>
    </message>
    <message>
        <source>billed</source>
        <comment>behind an amount</comment>
        <translation>facturado</translation>
    </message>
    <message>
        <source>total</source>
        <comment>behind an amount</comment>
        <translation>total</translation>
    </message>
    <message>
        <source>open</source>
        <comment>behind an amount</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>received</source>
        <comment>behind an amount</comment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>behind an amount</comment>
        <translation>sin aplicar</translation>
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
        <translation>Este informe contiene las versiones del programa y de este equipo, la configuración, cuántos registros tiene cada lista y cómo terminaron las últimas actualizaciones. No contiene nombres, direcciones ni teléfonos, ni importes, ni el token, ni la dirección de su servidor. Léalo abajo antes de guardarlo; no se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>Resolved: the last audit did not find it any more.</source>
        <translation>Resuelto: la última comprobación ya no lo encontró.</translation>
    </message>
    <message>
        <source>UISP no longer has this row.</source>
        <translation>UISP ya no tiene este registro.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
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
        <translation>Columnas de %1</translation>
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
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Hábitos de pago</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
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
            <numerusform>servicio</numerusform>
            <numerusform>servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>factura</numerusform>
            <numerusform>facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>pago</numerusform>
            <numerusform>pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patterns</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>hábito de pago</numerusform>
            <numerusform>hábitos de pago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>hallazgo</numerusform>
            <numerusform>hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>cambio</numerusform>
            <numerusform>cambios</numerusform>
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
        <translation>Qt %1 (compilado con %2)</translation>
    </message>
    <message>
        <source>Freshet is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freshet es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin garantía alguna.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Se apoya en:</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Acerca de Freshet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>La gestión de cobros para proveedores que usan UISP.</translation>
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
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock settings…</source>
        <translation>Opciones de bloqueo…</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Reglas de pago…</translation>
    </message>
    <message>
        <source>Remove this server…</source>
        <translation>Eliminar este servidor…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is written down under the new name.</source>
        <translation>Esta ventana tiene ahora la sesión de %1, ya no la de %2. Lo que se haga aquí a partir de ahora quedará anotado con el nuevo nombre.</translation>
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
        <translation>Justificar un hallazgo</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Por qué se deja así</translation>
    </message>
    <message>
        <source>For example: agreed with the customer, corrected next month</source>
        <translation>Por ejemplo: acordado con el cliente, se corrige el mes próximo</translation>
    </message>
    <message>
        <source>Why is it left as it is?</source>
        <translation>¿Por qué se deja así?</translation>
    </message>
    <message>
        <source>The note is kept on this computer with your name and in the activity log. The finding comes back when its facts change.</source>
        <translation>La nota se guarda en este equipo con su nombre y en el registro de actividad. El hallazgo vuelve a aparecer si cambian los datos.</translation>
    </message>
</context>
<context>
    <name>freshet::Acknowledging</name>
    <message>
        <source>Please write down why this is left as it is.</source>
        <translation>Escriba por qué se deja así.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionDialog</name>
    <message>
        <source>Reason in UISP</source>
        <translation>Motivo en UISP</translation>
    </message>
    <message>
        <source>Dry run: check everything, send nothing</source>
        <translation>Simulación: comprobar todo, no enviar nada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading the customers again from UISP…</source>
        <translation>Leyendo de nuevo los clientes en UISP…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Elegir un motivo…</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing can be suspended. %1</source>
        <translation>No se pudieron leer los motivos de suspensión, así que no se puede suspender nada. %1</translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP no tiene ningún motivo de suspensión. Agregue uno allí, en la configuración de suspensión.</translation>
    </message>
    <message>
        <source>Where something is still overdue, UISP may not suspend by itself for these invoices again.</source>
        <translation>Si todavía queda algo vencido, es posible que UISP no vuelva a suspender por sí mismo por estas facturas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sending one after another…</source>
        <translation>Enviando uno tras otro…</translation>
    </message>
    <message>
        <source>This API token may only read, so nothing can be changed from here. Sign in with a token that may write.</source>
        <translation>Este token de API solo permite leer, así que desde aquí no se puede cambiar nada. Inicie sesión con un token que permita escribir.</translation>
    </message>
    <message>
        <source>Stopping behind the call under way…</source>
        <translation>Se detendrá después de la solicitud en curso…</translation>
    </message>
    <message>
        <source>For this reason UISP does not end the suspension by itself when everything is paid. Somebody has to end it, here or in UISP.</source>
        <translation>Con este motivo, UISP no levanta la suspensión por sí mismo cuando todo está pagado. Alguien tiene que levantarla, aquí o en UISP.</translation>
    </message>
    <message>
        <source>Somebody here has money at UISP that is set against no invoice: look at the last column first.</source>
        <translation>Alguien de esta lista tiene en UISP dinero sin aplicar a ninguna factura: mire primero la última columna.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPlan</name>
    <message>
        <source>Something is still overdue: UISP may leave it out when it suspends by itself from now on.</source>
        <translation>Todavía hay algo vencido: es posible que UISP ya no lo tenga en cuenta cuando suspenda por sí mismo.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>No service of this customer is suspended.</source>
        <translation>Este cliente no tiene ningún servicio suspendido.</translation>
    </message>
    <message>
        <source>This service is not what it was when you looked; nothing was sent.</source>
        <translation>Este servicio ya no está como cuando usted lo vio; no se envió nada.</translation>
    </message>
    <message>
        <source>Your suspension policy does not permit suspending on this day.</source>
        <translation>Su política de suspensión no permite suspender en este día.</translation>
    </message>
    <message>
        <source>This has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>Ya está pagado: UISP tiene un saldo a favor de %1 sin aplicar a ninguna factura. Aplíquelo a la factura en UISP.</translation>
    </message>
    <message>
        <source>UISP holds a credit of %1 that is set against no invoice.</source>
        <translation>UISP tiene un saldo a favor de %1 sin aplicar a ninguna factura.</translation>
    </message>
    <message>
        <source>Something has become overdue since you looked, and UISP may leave it out when it suspends by itself from now on. Nothing was sent; look again.</source>
        <translation>Desde que usted lo consultó ha vencido algo, y es posible que UISP ya no lo tenga en cuenta cuando suspenda por sí mismo. No se envió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>UISP has nothing there any more, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP ya no tiene nada allí, y eso no es lo que usted vio. No se envió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>UISP has &quot;%1&quot; there now, which is not what you looked at. Nothing was sent; look again.</source>
        <translation>UISP tiene ahora “%1” allí, y eso no es lo que usted vio. No se envió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>The invoice that counts has been paid: UISP holds a credit of %1 that is set against no invoice. Set it against the invoice in UISP.</source>
        <translation>La factura que cuenta ya está pagada: UISP tiene un saldo a favor de %1 sin aplicar a ninguna factura. Aplíquelo a la factura en UISP.</translation>
    </message>
    <message>
        <source>Nothing is overdue in UISP now.</source>
        <translation>En UISP no hay nada vencido ahora.</translation>
    </message>
    <message>
        <source>UISP does not tell this token what the customer owes, so nothing is done. Sign in with a token that may see accounts.</source>
        <translation>UISP no le indica a este token lo que debe el cliente, así que no se hace nada. Inicie sesión con un token que pueda ver las cuentas.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of UISP are more than five minutes apart, so days cannot be counted. Set the clock, then look again.</source>
        <translation>Los relojes de este equipo y de UISP difieren en más de cinco minutos, así que no se pueden contar los días. Ponga en hora el reloj y revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Something has been paid since you looked. Nothing was sent; look again.</source>
        <translation>Desde que usted lo consultó se ha pagado algo. No se envió nada; revíselo de nuevo.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionPreparing</name>
    <message>
        <source>Nothing has been read from UISP yet. Refresh first.</source>
        <translation>Todavía no se ha leído nada de UISP. Actualice primero.</translation>
    </message>
    <message numerus="yes">
        <source>The list is older than %n minutes, so nothing is done by it. Refresh first.</source>
        <translation>
            <numerusform>La lista tiene más de %n minuto, así que no se hace nada a partir de ella. Actualice primero.</numerusform>
            <numerusform>La lista tiene más de %n minutos, así que no se hace nada a partir de ella. Actualice primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no custom attribute of customers with the key &quot;%1&quot;. Add it there, in the settings of its CRM under Custom attributes, or name another key in the payment rules here.</source>
        <translation>UISP no tiene ningún atributo personalizado de clientes con la clave “%1”. Agréguelo allí, en la configuración del CRM, en Custom attributes, o indique otra clave aquí, en las reglas de pago.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Ahora no se pudo leer de UISP, así que no se hace nada. %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActionRun</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Detenido antes de enviarse.</translation>
    </message>
    <message>
        <source>Could not be read from UISP now, so nothing is done. %1</source>
        <translation>Ahora no se pudo leer de UISP, así que no se hace nada. %1</translation>
    </message>
    <message>
        <source>Dry run: this would have been sent.</source>
        <translation>Simulación: esto se habría enviado.</translation>
    </message>
    <message>
        <source>It could not be written down before it was sent, so it was not sent. %1</source>
        <translation>No se pudo anotar antes de enviarlo, así que no se envió. %1</translation>
    </message>
    <message>
        <source>The answer was lost, but UISP shows that it took.</source>
        <translation>La respuesta se perdió, pero UISP muestra que el cambio se hizo.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP shows that it did not take. It was not sent again.</source>
        <translation>La respuesta se perdió y UISP muestra que el cambio no se hizo. No se volvió a enviar.</translation>
    </message>
    <message>
        <source>This list is too old by now, so nothing was sent. Begin again.</source>
        <translation>Esta lista ya es demasiado antigua, así que no se envió nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>UISP cannot be read at the moment, so nothing more was sent.</source>
        <translation>En este momento no se puede leer de UISP, así que no se envió nada más.</translation>
    </message>
</context>
<context>
    <name>freshet::ActionTable</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
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
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now in UISP</source>
        <translation>Ahora en UISP</translation>
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
        <translation>Se suspendió 1 servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>Se suspendió %n servicio.</numerusform>
            <numerusform>Se suspendieron %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>Se levantó 1 suspensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>Se levantó %n suspensión.</numerusform>
            <numerusform>Se levantaron %n suspensiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as you want it.</source>
        <translation>1 cliente quedó como usted quería.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as you want it.</source>
        <translation>
            <numerusform>%n cliente quedó como usted quería.</numerusform>
            <numerusform>%n clientes quedaron como usted quería.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>Se escribió 1 nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>Se escribió %n nota.</numerusform>
            <numerusform>Se escribieron %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 change would have been sent.</source>
        <translation>Simulación: se habría enviado 1 cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n changes would have been sent.</source>
        <translation>
            <numerusform>Simulación: se habría enviado %n cambio.</numerusform>
            <numerusform>Simulación: se habrían enviado %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: 1 service would have been sent.</source>
        <translation>Simulación: se habría enviado el cambio en 1 servicio.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n services would have been sent.</source>
        <translation>
            <numerusform>Simulación: se habría enviado el cambio en %n servicio.</numerusform>
            <numerusform>Simulación: se habría enviado el cambio en %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will be VIP.</source>
        <translation>1 cliente pasará a ser VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will be VIP.</source>
        <translation>
            <numerusform>%n cliente pasará a ser VIP.</numerusform>
            <numerusform>%n clientes pasarán a ser VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer will not be VIP any more.</source>
        <translation>1 cliente dejará de ser VIP.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers will not be VIP any more.</source>
        <translation>
            <numerusform>%n cliente dejará de ser VIP.</numerusform>
            <numerusform>%n clientes dejarán de ser VIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grace of 1 customer will be taken away.</source>
        <translation>Se quitará la prórroga a 1 cliente.</translation>
    </message>
    <message numerus="yes">
        <source>The grace of %n customers will be taken away.</source>
        <translation>
            <numerusform>Se quitará la prórroga a %n cliente.</numerusform>
            <numerusform>Se quitará la prórroga a %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until day %1 of the month.</source>
        <translation>1 cliente podrá pagar hasta el día %1 del mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until day %1 of the month.</source>
        <translation>
            <numerusform>%n cliente podrá pagar hasta el día %1 del mes.</numerusform>
            <numerusform>%n clientes podrán pagar hasta el día %1 del mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer may pay until %1.</source>
        <translation>1 cliente podrá pagar hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may pay until %1.</source>
        <translation>
            <numerusform>%n cliente podrá pagar hasta el %1.</numerusform>
            <numerusform>%n clientes podrán pagar hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service will be suspended.</source>
        <translation>Se suspenderá 1 servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n services will be suspended.</source>
        <translation>
            <numerusform>Se suspenderá %n servicio.</numerusform>
            <numerusform>Se suspenderán %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension will be ended.</source>
        <translation>Se levantará 1 suspensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions will be ended.</source>
        <translation>
            <numerusform>Se levantará %n suspensión.</numerusform>
            <numerusform>Se levantarán %n suspensiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note will be written at 1 customer.</source>
        <translation>La nota se escribirá en 1 cliente.</translation>
    </message>
    <message numerus="yes">
        <source>The note will be written at %n customers.</source>
        <translation>
            <numerusform>La nota se escribirá en %n cliente.</numerusform>
            <numerusform>La nota se escribirá en %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be suspended</source>
        <translation>Se suspenderá</translation>
    </message>
    <message>
        <source>Suspension will end</source>
        <translation>Se levantará la suspensión</translation>
    </message>
    <message>
        <source>Will be VIP</source>
        <translation>Pasará a ser VIP</translation>
    </message>
    <message>
        <source>VIP no more</source>
        <translation>Dejará de ser VIP</translation>
    </message>
    <message>
        <source>Grace taken away</source>
        <translation>Se quitará la prórroga</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Nueva prórroga: %1</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Se escribirá</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>Suspender servicios</translation>
    </message>
    <message>
        <source>End suspensions</source>
        <translation>Levantar suspensiones</translation>
    </message>
    <message>
        <source>VIP in UISP</source>
        <translation>VIP en UISP</translation>
    </message>
    <message>
        <source>Payment may wait until</source>
        <translation>Prórroga hasta</translation>
    </message>
    <message>
        <source>Note at the customer in UISP</source>
        <translation>Nota en el cliente en UISP</translation>
    </message>
    <message>
        <source>1 is so already.</source>
        <translation>1 ya está así.</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n ya está así.</numerusform>
            <numerusform>%n ya están así.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is left out.</source>
        <translation>Se omite 1 cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are left out.</source>
        <translation>
            <numerusform>Se omite %n cliente.</numerusform>
            <numerusform>Se omiten %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 customer</source>
        <translation>Comprobar 1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>Check %n customers</source>
        <translation>
            <numerusform>Comprobar %n cliente</numerusform>
            <numerusform>Comprobar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write 1 note</source>
        <translation>Escribir 1 nota</translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Escribir %n nota</numerusform>
            <numerusform>Escribir %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change 1 customer</source>
        <translation>Cambiar 1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customers</source>
        <translation>
            <numerusform>Cambiar %n cliente</numerusform>
            <numerusform>Cambiar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check 1 service</source>
        <translation>Comprobar 1 servicio</translation>
    </message>
    <message numerus="yes">
        <source>Check %n services</source>
        <translation>
            <numerusform>Comprobar %n servicio</numerusform>
            <numerusform>Comprobar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend 1 service</source>
        <translation>Suspender 1 servicio</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n services</source>
        <translation>
            <numerusform>Suspender %n servicio</numerusform>
            <numerusform>Suspender %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>End 1 suspension</source>
        <translation>Levantar 1 suspensión</translation>
    </message>
    <message numerus="yes">
        <source>End %n suspensions</source>
        <translation>
            <numerusform>Levantar %n suspensión</numerusform>
            <numerusform>Levantar %n suspensiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not sent: dry run</source>
        <translation>No enviado: simulación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Refused by UISP</source>
        <translation>Rechazado por UISP</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Did not take</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Detenido antes de enviar</translation>
    </message>
    <message>
        <source>1 was left out.</source>
        <translation>Se omitió 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>Se omitió %n.</numerusform>
            <numerusform>Se omitieron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was stopped before anything was sent.</source>
        <translation>1 se detuvo antes de que se enviara nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n were stopped before anything was sent.</source>
        <translation>
            <numerusform>%n se detuvo antes de que se enviara nada.</numerusform>
            <numerusform>%n se detuvieron antes de que se enviara nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs a look: the last column says why.</source>
        <translation>1 requiere revisión: la última columna dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look: the last column says why.</source>
        <translation>
            <numerusform>%n requiere revisión: la última columna dice por qué.</numerusform>
            <numerusform>%n requieren revisión: la última columna dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionValue</name>
    <message>
        <source>VIP is either yes or no.</source>
        <translation>VIP solo puede ser sí o no.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>La nota es demasiado larga; el máximo es de %n carácter.</numerusform>
            <numerusform>La nota es demasiado larga; el máximo es de %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ActionWords</name>
    <message>
        <source>Suspended. UISP shows it.</source>
        <translation>Suspendido. UISP lo muestra.</translation>
    </message>
    <message>
        <source>The suspension is ended. UISP shows it.</source>
        <translation>La suspensión se levantó. UISP lo muestra.</translation>
    </message>
    <message>
        <source>Set. UISP shows it.</source>
        <translation>Cambiado. UISP lo muestra.</translation>
    </message>
    <message>
        <source>Written. UISP shows it.</source>
        <translation>Escrito. UISP lo muestra.</translation>
    </message>
    <message>
        <source>It is suspended already; somebody was quicker.</source>
        <translation>Ya está suspendido; otra persona se adelantó.</translation>
    </message>
    <message>
        <source>It is not suspended any more; somebody was quicker.</source>
        <translation>Ya no está suspendido; otra persona se adelantó.</translation>
    </message>
    <message>
        <source>It is set so already; somebody was quicker.</source>
        <translation>Ya está puesto así; otra persona se adelantó.</translation>
    </message>
    <message>
        <source>The very same note is there already; somebody was quicker.</source>
        <translation>Esa misma nota ya está allí; otra persona se adelantó.</translation>
    </message>
    <message>
        <source>This API token may only read. Sign in with a token that may write to act from here.</source>
        <translation>Este token de API solo permite leer. Para actuar desde aquí, inicie sesión con un token que permita escribir.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try this one again in a few minutes.</source>
        <translation>UISP pide ir más despacio. Inténtelo de nuevo con este dentro de unos minutos.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look whether its custom attribute takes such a value.</source>
        <translation>UISP lo rechazó (código %1). Revise si su atributo personalizado admite ese valor.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the customer in UISP.</source>
        <translation>UISP lo rechazó (código %1). Revise el cliente en UISP.</translation>
    </message>
    <message>
        <source>UISP refused it (code %1). Look at the service in UISP.</source>
        <translation>UISP lo rechazó (código %1). Revise el servicio en UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the customer in UISP.</source>
        <translation>UISP lo aceptó, pero no lo muestra. Revise el cliente en UISP.</translation>
    </message>
    <message>
        <source>UISP accepted it, but does not show it. Look at the service in UISP.</source>
        <translation>UISP lo aceptó, pero no lo muestra. Revise el servicio en UISP.</translation>
    </message>
    <message>
        <source>Something else was sent for this customer just before. Look again in a few minutes.</source>
        <translation>Hace un momento se envió otra cosa para este cliente. Revíselo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Something else was sent for this service just before. Look again in a few minutes.</source>
        <translation>Hace un momento se envió otra cosa para este servicio. Revíselo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this customer. %1</source>
        <translation>No se pudo leer de UISP si el cambio se hizo. Se comprobará antes de enviar cualquier otra cosa para este cliente. %1</translation>
    </message>
    <message>
        <source>Whether it took could not be read from UISP. It is looked up before anything else is sent for this service. %1</source>
        <translation>No se pudo leer de UISP si el cambio se hizo. Se comprobará antes de enviar cualquier otra cosa para este servicio. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this customer.</source>
        <translation>La respuesta se perdió y UISP no muestra el cambio por ahora. No se volvió a enviar; se comprobará antes de enviar cualquier otra cosa para este cliente.</translation>
    </message>
    <message>
        <source>The answer was lost, and UISP does not show it so far. It was not sent again; it is looked up before anything else is sent for this service.</source>
        <translation>La respuesta se perdió y UISP no muestra el cambio por ahora. No se volvió a enviar; se comprobará antes de enviar cualquier otra cosa para este servicio.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it took.</source>
        <translation>La respuesta sobre el cliente %1 se perdió antes; UISP muestra que el cambio se hizo.</translation>
    </message>
    <message>
        <source>The answer about customer %1 was lost earlier; UISP shows that it did not take.</source>
        <translation>La respuesta sobre el cliente %1 se perdió antes; UISP muestra que el cambio no se hizo.</translation>
    </message>
    <message>
        <source>Something for customer %1 was sent a moment ago and may still be under way.</source>
        <translation>Hace un momento se envió algo para el cliente %1 y puede que siga en curso.</translation>
    </message>
    <message>
        <source>What became of an earlier change at customer %1 could not be read from UISP. %2</source>
        <translation>No se pudo leer de UISP en qué quedó un cambio anterior del cliente %1. %2</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.</source>
        <translation>La respuesta sobre el servicio %1 del cliente %2 se perdió antes; UISP muestra que el cambio se hizo.</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows that it did not take.</source>
        <translation>La respuesta sobre el servicio %1 del cliente %2 se perdió antes; UISP muestra que el cambio no se hizo.</translation>
    </message>
    <message>
        <source>An action on service %1 of customer %2 was sent a moment ago and may still be under way.</source>
        <translation>Hace un momento se envió una acción sobre el servicio %1 del cliente %2 y puede que siga en curso.</translation>
    </message>
    <message>
        <source>What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3</source>
        <translation>No se pudo leer de UISP en qué quedó una acción anterior sobre el servicio %1 del cliente %2. %3</translation>
    </message>
    <message>
        <source>The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but for another reason, so somebody else has done it.</source>
        <translation>La respuesta sobre el servicio %1 del cliente %2 se perdió antes; UISP lo muestra suspendido, pero por otro motivo, así que lo hizo otra persona.</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityDetail</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>unreadable settings replaced</source>
        <translation>se reemplazó una configuración ilegible</translation>
    </message>
    <message>
        <source>unreadable policy replaced</source>
        <translation>se reemplazaron unas reglas de suspensión ilegibles</translation>
    </message>
    <message>
        <source>the system&apos;s trust</source>
        <translation>la confianza del sistema</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>found to be done</source>
        <translation>se comprobó que está hecho</translation>
    </message>
    <message>
        <source>found not to be done</source>
        <translation>se comprobó que no está hecho</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>con búsqueda</translation>
    </message>
    <message>
        <source>conditions on columns</source>
        <translation>con condiciones en columnas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>prometido para</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>próximo contacto</translation>
    </message>
    <message>
        <source>minimum amounts</source>
        <translation>importes mínimos</translation>
    </message>
    <message>
        <source>days to wait after the due date</source>
        <translation>días de espera tras el vencimiento</translation>
    </message>
    <message>
        <source>weekdays for suspending (1: Monday)</source>
        <translation>días de la semana para suspender (1: lunes)</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>días festivos</translation>
    </message>
    <message>
        <source>days ahead to tell who is next</source>
        <translation>días de antelación para avisar de los próximos</translation>
    </message>
    <message>
        <source>greatest age of data to act on, in minutes</source>
        <translation>antigüedad máxima de los datos para actuar, en minutos</translation>
    </message>
    <message>
        <source>minutes between refreshes</source>
        <translation>minutos entre actualizaciones</translation>
    </message>
    <message>
        <source>full check once a day</source>
        <translation>revisión completa una vez al día</translation>
    </message>
    <message>
        <source>days that changes are kept</source>
        <translation>días que se conservan los cambios</translation>
    </message>
    <message>
        <source>Refreshed %1/%2 customers (%3 errors). Time: %4s</source>
        <translation>Clientes actualizados: %1/%2 (errores: %3). Tiempo: %4 s</translation>
    </message>
    <message>
        <source>Refreshed 0 customers. Time: %2s. %1</source>
        <translation>0 clientes actualizados. Tiempo: %2 s. %1</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Sesión iniciada en %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Sesión cerrada en %1</translation>
    </message>
    <message>
        <source>Trusted another certificate of %1: SHA-256 %2 instead of %3</source>
        <translation>Se aceptó otro certificado de %1: SHA-256 %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; it had no activity log</source>
        <translation>Se eliminó %1 de este equipo el %2; no tenía registro de actividad</translation>
    </message>
    <message>
        <source>Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4</source>
        <translation>Se eliminó %1 de este equipo el %2; su registro de actividad tenía %3 entradas, la última con el hash %4</translation>
    </message>
    <message>
        <source>Exported %1 rows of %2 (%3) of snapshot %4 to %5</source>
        <translation>Filas exportadas de %2 (%3): %1, de la lectura %4, en %5</translation>
    </message>
    <message>
        <source>Exported the ageing as of %1 of snapshot %2, %3 lines</source>
        <translation>Antigüedad de saldos al %1 exportada de la lectura %2, %3 líneas</translation>
    </message>
    <message>
        <source>Exported the statement of customer %1 of snapshot %2</source>
        <translation>Estado de cuenta del cliente %1 exportado de la lectura %2</translation>
    </message>
    <message>
        <source>customer %1: %2</source>
        <translation>cliente %1: %2</translation>
    </message>
    <message>
        <source>service %1 of customer %2, reason %3: %4</source>
        <translation>servicio %1 del cliente %2, motivo %3: %4</translation>
    </message>
    <message>
        <source>service %1 of customer %2: %3</source>
        <translation>servicio %1 del cliente %2: %3</translation>
    </message>
    <message>
        <source>customer %1, &quot;%2&quot;: %3</source>
        <translation>cliente %1, «%2»: %3</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>snapshot %1 only</source>
        <translation>solo la lectura %1</translation>
    </message>
    <message>
        <source>older than %1 h</source>
        <translation>con más de %1 h</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityModel</name>
    <message>
        <source>Double-click or press Enter for the details of this refresh.</source>
        <translation>Haga doble clic o pulse Enter para ver los detalles de esta actualización.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: action</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>As it was written down: %1</source>
        <translation>Tal como se anotó: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ActivityPage</name>
    <message>
        <source>Verify</source>
        <comment>button: check the activity log</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Qué acciones</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>De qué período</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>De cualquier fecha</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Check that no entry was changed, taken out or cut off since it was written</source>
        <translation>Comprobar que ninguna entrada se haya modificado, quitado o cortado desde que se escribió</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>No se pudo leer la actividad</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing of this kind was written down.</source>
        <translation>No se anotó nada de este tipo.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>Sign-ins, refreshes and changes of settings are written down here, with who and when.</source>
        <translation>Aquí se anotan los inicios de sesión, las actualizaciones y los cambios de configuración, con quién y cuándo.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <comment>date and time, result</comment>
        <translation>Verificado el %1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::Age</name>
    <message>
        <source>The full check confirmed it.</source>
        <translation>Lo confirmó la revisión completa.</translation>
    </message>
    <message>
        <source>The list that every refresh reads confirmed it.</source>
        <translation>Lo confirmó la lista que se lee en cada actualización.</translation>
    </message>
    <message>
        <source>The list of open invoices, which every refresh reads, confirmed it.</source>
        <translation>Lo confirmó la lista de facturas pendientes, que se lee en cada actualización.</translation>
    </message>
    <message>
        <source>The list of payments that belong to nobody, which every refresh reads, confirmed it.</source>
        <translation>Lo confirmó la lista de pagos sin cliente, que se lee en cada actualización.</translation>
    </message>
    <message>
        <source>A reading of this customer’s own invoices and payments confirmed it.</source>
        <translation>Lo confirmó una lectura de las facturas y los pagos propios de este cliente.</translation>
    </message>
    <message>
        <source>It was read then, because it was new or had changed.</source>
        <translation>Se leyó entonces porque era nuevo o había cambiado.</translation>
    </message>
    <message>
        <source>UISP’s newest version of this row could not be read: this is how it was before.</source>
        <translation>No se pudo leer la versión más reciente de este registro en UISP: así estaba antes.</translation>
    </message>
    <message>
        <source>Paid, void and processed invoices are read again by the full check only (%1).</source>
        <translation>Las facturas pagadas, anuladas y procesadas solo se vuelven a leer en la revisión completa (%1).</translation>
    </message>
    <message>
        <source>Payments that are known already are read again by the full check only (%1).</source>
        <translation>Los pagos ya conocidos solo se vuelven a leer en la revisión completa (%1).</translation>
    </message>
    <message>
        <source>A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments are read again by the full check only (%1).</source>
        <translation>Un hábito de pago es tan antiguo como el más antiguo de los datos con que se calcula. Las facturas pagadas y los pagos conocidos solo se vuelven a leer en la revisión completa (%1).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP no longer has this row. Snapshot %1 was the first without it.</source>
        <translation>UISP ya no tiene este registro. La lectura %1 fue la primera sin él.</translation>
    </message>
    <message>
        <source>Not all that this needs was read so far.</source>
        <translation>Todavía no se ha leído todo lo que esto necesita.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeChip</name>
    <message>
        <source>Of any age</source>
        <translation>De cualquier antigüedad</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <comment>a time</comment>
        <translation>Con más de %1</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than a time that you choose</source>
        <translation>Solo los registros que UISP confirmó hace más tiempo del que usted elija</translation>
    </message>
</context>
<context>
    <name>freshet::AgeLabel</name>
    <message>
        <source>The oldest row in this figure was confirmed %1.</source>
        <translation>El registro más antiguo de esta cifra se confirmó %1.</translation>
    </message>
    <message>
        <source>Some of its rows are read again by the full check only (%1).</source>
        <translation>Algunos de sus registros solo se vuelven a leer en la revisión completa (%1).</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>aún sin confirmar</translation>
    </message>
</context>
<context>
    <name>freshet::Ageing</name>
    <message>
        <source>Not due</source>
        <translation>Sin vencer</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n día o más</numerusform>
            <numerusform>%n días o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n days</source>
        <comment>past the due date</comment>
        <translation>
            <numerusform>%1–%n día</numerusform>
            <numerusform>%1–%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::AgeingAsking</name>
    <message>
        <source>As of</source>
        <comment>caption before a date</comment>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Leído de UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Antigüedad de saldos</translation>
    </message>
    <message>
        <source>The history of invoices and payments is still being read. The ageing can be written once it is complete.</source>
        <translation>Todavía se está leyendo el historial de facturas y pagos. La antigüedad de saldos se podrá guardar cuando esté completo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder. Nothing was changed there.</source>
        <translation>No se puede escribir %1. Elija otro nombre u otra carpeta. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Save the ageing</source>
        <translation>Guardar la antigüedad de saldos</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The ageing was written to %1</source>
        <translation>La antigüedad de saldos se guardó en %1</translation>
    </message>
</context>
<context>
    <name>freshet::AgeingSheet</name>
    <message>
        <source>How old is what is owed</source>
        <translation>Antigüedad de lo adeudado</translation>
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
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>Saldo neto</translation>
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
        <translation>%1 a favor − %2 adeudado = %3 de saldo</translation>
    </message>
    <message>
        <source>%1 credit − %2 owing, but UISP says %3 balance</source>
        <comment>amounts; they do not add up</comment>
        <translation>%1 a favor − %2 adeudado, pero UISP indica un saldo de %3</translation>
    </message>
</context>
<context>
    <name>freshet::BehaviourSettings</name>
    <message>
        <source>The value of &quot;%1&quot; cannot be used.</source>
        <translation>El valor de “%1” no se puede usar.</translation>
    </message>
    <message>
        <source>This file does not hold payment rules of Freshet.</source>
        <translation>Este archivo no contiene reglas de pago de Freshet.</translation>
    </message>
    <message>
        <source>These payment rules were written by a newer version of Freshet. Update this one.</source>
        <translation>Estas reglas de pago se escribieron con una versión más reciente de Freshet. Instale esa versión.</translation>
    </message>
    <message>
        <source>Freshet does not know the setting &quot;%1&quot;.</source>
        <translation>Freshet no conoce la opción “%1”.</translation>
    </message>
    <message>
        <source>A setting is in this file twice, so it is not clear which one counts.</source>
        <translation>Una opción aparece dos veces en este archivo, así que no está claro cuál vale.</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Meses que cuentan</translation>
    </message>
    <message>
        <source>Recent invoices</source>
        <translation>Facturas recientes</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Incumplida después de</translation>
    </message>
    <message>
        <source>New: fewer invoices than</source>
        <translation>Nuevo: menos facturas que</translation>
    </message>
    <message>
        <source>Invoices for the trend</source>
        <translation>Facturas para la tendencia</translation>
    </message>
    <message>
        <source>Days for the trend</source>
        <translation>Días para la tendencia</translation>
    </message>
    <message>
        <source>Marks in the strip</source>
        <translation>Marcas en la tira</translation>
    </message>
    <message>
        <source>High: late invoices</source>
        <translation>Alto: facturas con atraso</translation>
    </message>
    <message>
        <source>High: missed invoices</source>
        <translation>Alto: facturas incumplidas</translation>
    </message>
    <message>
        <source>High: overdue more than</source>
        <translation>Alto: vencida hace más de</translation>
    </message>
    <message>
        <source>Elevated: late invoices</source>
        <translation>Medio: facturas con atraso</translation>
    </message>
    <message>
        <source>Elevated: late invoices while getting worse</source>
        <translation>Medio: facturas con atraso si empeora</translation>
    </message>
    <message>
        <source>Elevated: overdue more than</source>
        <translation>Medio: vencida hace más de</translation>
    </message>
    <message>
        <source>First step from day</source>
        <translation>Primer tramo desde el día</translation>
    </message>
    <message>
        <source>Second step from day</source>
        <translation>Segundo tramo desde el día</translation>
    </message>
    <message>
        <source>Third step from day</source>
        <translation>Tercer tramo desde el día</translation>
    </message>
    <message>
        <source>Last step from day</source>
        <translation>Último tramo desde el día</translation>
    </message>
    <message>
        <source>Same payment twice: within</source>
        <translation>Pago repetido: en un plazo de</translation>
    </message>
    <message>
        <source>Active although overdue more than</source>
        <translation>Activo con factura vencida hace más de</translation>
    </message>
    <message>
        <source>Gone and changed rows of the last</source>
        <translation>Ausentes y modificados: en los últimos</translation>
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
        <translation>Atributo de prórroga</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be %3.</source>
        <translation>“%1” es %2; debe ser %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4.</source>
        <translation>“%1” es %2; debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; please fill it in.</source>
        <translation>“%1” está vacío; complételo.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long; %n characters are the most.</source>
        <translation>
            <numerusform>“%1” es demasiado largo; el máximo es de %n carácter.</numerusform>
            <numerusform>“%1” es demasiado largo; el máximo es de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>High asks for more late invoices than the recent ones that are looked at.</source>
        <translation>Alto pide más facturas con atraso que las recientes que se revisan.</translation>
    </message>
    <message>
        <source>Elevated must not ask for more late invoices than High does.</source>
        <translation>Medio no debe pedir más facturas con atraso que Alto.</translation>
    </message>
    <message>
        <source>Elevated asks for more late invoices while getting worse than the recent ones that are looked at.</source>
        <translation>Medio pide, si el cliente empeora, más facturas con atraso que las recientes que se revisan.</translation>
    </message>
    <message>
        <source>The days overdue of Elevated must not exceed those of High.</source>
        <translation>Los días vencidos de Medio no deben superar los de Alto.</translation>
    </message>
    <message>
        <source>Each step of the ageing must begin on a later day than the one before it.</source>
        <translation>Cada tramo de la antigüedad debe empezar en un día posterior al del tramo anterior.</translation>
    </message>
    <message>
        <source>VIP and grace need two different attributes.</source>
        <translation>VIP y prórroga necesitan dos atributos distintos.</translation>
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
        <translation>ahora</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarm</name>
    <message>
        <source>The server that answers for %1 proves itself with another certificate than the one you trusted. It may have been renewed; or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>El servidor que responde por %1 se identifica con un certificado distinto del que usted aceptó. Puede que se haya renovado, o que alguien se haya interpuesto entre usted y el servidor. No se le envió nada, ni se le enviará hasta que usted decida. Lo que ve en la ventana es lo que se leyó antes.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted any more; it may have run out, or somebody stands between you and the server. Nothing was sent to it, and nothing will be until you decide. What you see in the window is what was read before.</source>
        <translation>El certificado de %1 ya no es de confianza; puede que haya caducado, o que alguien se haya interpuesto entre usted y el servidor. No se le envió nada, ni se le enviará hasta que usted decida. Lo que ve en la ventana es lo que se leyó antes.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Trust the certificate shown now</source>
        <translation>Confiar en el certificado mostrado ahora</translation>
    </message>
</context>
<context>
    <name>freshet::CertificateAlarmDisplay</name>
    <message>
        <source>The server shows the trusted certificate again. Nothing was changed.</source>
        <translation>El servidor vuelve a mostrar el certificado de confianza. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>freshet::CertificatePanel</name>
    <message>
        <source>I compared the fingerprint: trust this certificate for this server</source>
        <translation>Comparé la huella digital: confiar en este certificado para este servidor</translation>
    </message>
    <message>
        <source>ALARM: this is not the certificate that you trusted before. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>ALARMA: este no es el certificado que usted aceptó antes. Pregunte a quien administra el servidor si se renovó y no continúe hasta saberlo.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256:
%1</source>
        <translation>De confianza hasta ahora, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Shown now:
Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256:
%5</source>
        <translation>Mostrado ahora:
Emitido para: %1
Emitido por: %2
Válido: del %3 al %4
SHA-256:
%5</translation>
    </message>
    <message>
        <source>The certificate shown now, SHA-256: %1</source>
        <translation>El certificado mostrado ahora, SHA-256: %1</translation>
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
        <translation>Mostrarlo entre todos los cambios</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this customer</source>
        <translation>
            <numerusform>Todos los cambios de este cliente (%1)</numerusform>
            <numerusform>Los %1 cambios de este cliente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ChangeRetention</name>
    <message>
        <source>How long changes are kept is not set in a way that this version of Freshet can read. Choose it again on the page of changes.</source>
        <translation>El plazo durante el que se conservan los cambios no está guardado de una forma que esta versión de Freshet pueda leer. Elíjalo de nuevo en la página de cambios.</translation>
    </message>
</context>
<context>
    <name>freshet::ChangeWords</name>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Aplicada a</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Suspended in UISP</source>
        <translation>Suspendido en UISP</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>ID propio</translation>
    </message>
    <message>
        <source>Is a company</source>
        <translation>Es empresa</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Months in a period</source>
        <translation>Meses por período</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Activo hasta</translation>
    </message>
    <message>
        <source>Reason of suspension</source>
        <translation>Motivo de suspensión</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Uncollectible</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Made from pro-forma</source>
        <translation>Creada desde la proforma</translation>
    </message>
    <message>
        <source>Invoice made from it</source>
        <translation>Factura resultante</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Número del proveedor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 on invoice %2</source>
        <translation>%1 en la factura %2</translation>
    </message>
    <message>
        <source>%1 refunded by %2</source>
        <translation>%1 reembolsado con %2</translation>
    </message>
    <message>
        <source>%1 from payment %2</source>
        <translation>%1 del pago %2</translation>
    </message>
    <message>
        <source>%1 from credit note %2</source>
        <translation>%1 de la nota de crédito %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
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
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 en gráfico</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 en cifras</translation>
    </message>
</context>
<context>
    <name>freshet::CollectionFigures</name>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 días</translation>
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
        <translation>Plazo de cobro (DSO)</translation>
    </message>
    <message>
        <source>At best</source>
        <comment>days outstanding if nobody paid late</comment>
        <translation>En el mejor caso</translation>
    </message>
    <message>
        <source>Delinquent</source>
        <comment>days</comment>
        <translation>De atraso</translation>
    </message>
    <message>
        <source>Counted back</source>
        <translation>Por agotamiento</translation>
    </message>
    <message>
        <source>Collected (CEI)</source>
        <translation>Cobrado (CEI)</translation>
    </message>
    <message>
        <source>Outstanding went from %1 on %2 to %3 on %4.</source>
        <comment>days and dates</comment>
        <translation>El plazo de cobro pasó de %1 el %2 a %3 el %4.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilter</name>
    <message>
        <source>Say from where or up to where.</source>
        <translation>Indique desde dónde o hasta dónde.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>The beginning comes after the end.</source>
        <translation>El comienzo es posterior al final.</translation>
    </message>
    <message>
        <source>There is no condition called “%1”.</source>
        <translation>No hay ninguna condición llamada “%1”.</translation>
    </message>
    <message>
        <source>This table has no column called “%1”.</source>
        <translation>Esta tabla no tiene ninguna columna llamada “%1”.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be filtered like this.</source>
        <translation>La columna “%1” no se puede filtrar así.</translation>
    </message>
    <message>
        <source>Type what the column is to say.</source>
        <translation>Escriba lo que debe decir la columna.</translation>
    </message>
    <message>
        <source>Choose one word at least.</source>
        <translation>Elija al menos una palabra.</translation>
    </message>
    <message>
        <source>Column filters match “all” or “any”, not “%1”.</source>
        <translation>Los filtros de columna se combinan con “all” o “any”, no con “%1”.</translation>
    </message>
    <message>
        <source>The column filter is incomplete, or has more in it than a filter.</source>
        <translation>El filtro de columna está incompleto o contiene más que un filtro.</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterBar</name>
    <message>
        <source>Column filters</source>
        <translation>Filtros de columna</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estas</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>%1. Press to change.</source>
        <translation>%1. Pulse para cambiar.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition; a click takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
</context>
<context>
    <name>freshet::ColumnFilterDialog</name>
    <message>
        <source>Filter %1 by a column</source>
        <comment>a page</comment>
        <translation>Filtrar %1 por una columna</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Columna:</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>Con&amp;dición:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Agregar filtro</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>field</comment>
        <translation>Palabras</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>F&amp;rom the day</source>
        <translation>Desde e&amp;l día</translation>
    </message>
    <message>
        <source>&amp;Up to the day</source>
        <translation>H&amp;asta el día</translation>
    </message>
    <message>
        <source>Amounts are compared in each row&apos;s own currency.</source>
        <translation>Los importes se comparan en la moneda de cada fila.</translation>
    </message>
    <message>
        <source>In percent, from 0 to 100.</source>
        <translation>En porcentaje, de 0 a 100.</translation>
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
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>freshet::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Allow an unencrypted address (http://)</source>
        <translation>Permitir una dirección sin cifrar (http://)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Configuración de conexión</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate authority</source>
        <translation>Elegir la entidad de certificación de la empresa</translation>
    </message>
    <message>
        <source>Remove the company&apos;s certificate authority</source>
        <translation>Quitar la entidad de certificación de la empresa</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Entidad de certificación de su empresa</translation>
    </message>
    <message>
        <source>Then anybody on the way can read the token and all data of your customers. This computer itself needs no permission.</source>
        <translation>Si lo hace, cualquiera que intercepte la conexión podrá leer el token y todos los datos de sus clientes. Para este mismo equipo no hace falta permiso.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Trusted for this server: %1</source>
        <translation>De confianza para este servidor: %1</translation>
    </message>
    <message>
        <source>None: only the authorities that this computer trusts.</source>
        <translation>Ninguna: solo las entidades en las que confía este equipo.</translation>
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
        <translation>%1 / mes</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / año</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 months</source>
        <comment>price, number</comment>
        <translation>
            <numerusform>%1 / %2 mes</numerusform>
            <numerusform>%1 / %2 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <translation>nota de crédito de %1 el %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation>pago de %1 el %2</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>cubierto: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more</source>
        <translation>
            <numerusform>… y %1 más</numerusform>
            <numerusform>… y %1 más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days over</source>
        <translation>
            <numerusform>vencida hace %1 día</numerusform>
            <numerusform>vencida hace %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 día de atraso</numerusform>
            <numerusform>%1 días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>Grace</source>
        <comment>time given to pay</comment>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <source>in %n invoices</source>
        <translation>
            <numerusform>en %n factura</numerusform>
            <numerusform>en %n facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue</source>
        <translation>%1, nada vencido</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %2 days over</source>
        <comment>in … invoices, number</comment>
        <translation>
            <numerusform>%1, la más antigua vencida hace %2 día</numerusform>
            <numerusform>%1, la más antigua vencida hace %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>payment may wait until %1</source>
        <translation>se puede pagar hasta el %1</translation>
    </message>
    <message>
        <source>payment could wait until %1</source>
        <translation>se podía pagar hasta el %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>UISP does not tell the account of this customer</source>
        <translation>UISP no muestra la cuenta de este cliente</translation>
    </message>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Sin vencer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>what UISP counts as owed beyond these invoices, such as unpaid pro-formas</source>
        <translation>lo que UISP cuenta como adeudado además de estas facturas, por ejemplo proformas sin pagar</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Días venc.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>date</comment>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>heading over what paid an invoice</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>part of a payment</comment>
        <translation>Sin aplicar</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerCardView</name>
    <message>
        <source>Customer card</source>
        <translation>Ficha del cliente</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Detalles del cliente</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Abrir en UISP</translation>
    </message>
    <message>
        <source>Close customer card</source>
        <translation>Cerrar la ficha del cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>button: statement of account</comment>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Choose a row to see its customer here.</source>
        <translation>Elija una fila para ver aquí a su cliente.</translation>
    </message>
    <message>
        <source>This customer is not among the rows that were read from UISP.</source>
        <translation>Este cliente no está entre los registros que se leyeron de UISP.</translation>
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
        <translation>El más antiguo de estos se confirmó %1. Solo la revisión completa los lee todos.</translation>
    </message>
    <message>
        <source>The oldest of these was confirmed %1.</source>
        <comment>an age</comment>
        <translation>El más antiguo de estos se confirmó %1.</translation>
    </message>
    <message>
        <source>Gone from UISP since %1, snapshot %2 (%3)</source>
        <comment>date and time, number, age</comment>
        <translation>Ya no está en UISP desde el %1, lectura %2 (%3)</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>an age</comment>
        <translation>Confirmado %1</translation>
    </message>
    <message>
        <source>Show in the findings</source>
        <translation>Mostrar en los hallazgos</translation>
    </message>
    <message>
        <source>Show these rows, which UISP no longer has</source>
        <translation>Mostrar estos registros, que UISP ya no tiene</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>heading: telephone, e-mail</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Last invoices</source>
        <translation>Últimas facturas</translation>
    </message>
    <message>
        <source>Gone from UISP</source>
        <translation>Ya no están en UISP</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerMenu</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Nota, promesa, contacto…</translation>
    </message>
    <message>
        <source>In UISP</source>
        <translation>En UISP</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Prórroga hasta…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Nota en el cliente…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Levantar suspensión…</translation>
    </message>
</context>
<context>
    <name>freshet::CustomerPlan</name>
    <message>
        <source>VIP by the tag &quot;%1&quot; already.</source>
        <translation>Ya es VIP por la etiqueta “%1”.</translation>
    </message>
    <message>
        <source>VIP by the tag &quot;%1&quot;, which is taken off in UISP only.</source>
        <translation>Es VIP por la etiqueta “%1”, que solo se puede quitar en UISP.</translation>
    </message>
    <message>
        <source>This customer is VIP already.</source>
        <translation>Este cliente ya es VIP.</translation>
    </message>
    <message>
        <source>This customer is not VIP.</source>
        <translation>Este cliente no es VIP.</translation>
    </message>
    <message>
        <source>As VIP the customer is not suspended from this desk.</source>
        <translation>Mientras sea VIP, el cliente no se suspende desde Freshet.</translation>
    </message>
    <message>
        <source>The customer may be suspended again when something is overdue.</source>
        <translation>El cliente se podrá suspender de nuevo cuando haya algo vencido.</translation>
    </message>
    <message>
        <source>Payment has to come by the due date again.</source>
        <translation>El pago volverá a exigirse en la fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Payment of each invoice may wait until day %1 of the month, once.</source>
        <translation>Cada factura se podrá pagar hasta el día %1 del mes, una sola vez.</translation>
    </message>
    <message>
        <source>%1 has passed: it gives no time any more.</source>
        <translation>El %1 ya pasó: no da más plazo.</translation>
    </message>
    <message>
        <source>Payment may wait until %1.</source>
        <translation>Se podrá pagar hasta el %1.</translation>
    </message>
    <message>
        <source>It is so in UISP already.</source>
        <translation>Ya está así en UISP.</translation>
    </message>
    <message>
        <source>The very same note was written today.</source>
        <translation>Hoy ya se escribió esa misma nota.</translation>
    </message>
    <message>
        <source>Staff see it in UISP, in the log of the customer.</source>
        <translation>El personal la ve en UISP, en el registro del cliente.</translation>
    </message>
</context>
<context>
    <name>freshet::DataFolder</name>
    <message>
        <source>%1 belongs to another user. Freshet does not open it, since that user could read and change what it keeps there. Choose another folder with --data-dir.</source>
        <translation>La carpeta %1 pertenece a otro usuario. Freshet no la abre, porque ese usuario podría leer y cambiar lo que se guarda allí. Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Other users can read %1, and that cannot be changed.</source>
        <translation>Otros usuarios pueden leer %1 y eso no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>freshet::DeskApplication</name>
    <message>
        <source>The billing desk for providers that use UISP.</source>
        <translation>La gestión de cobros para proveedores que usan UISP.</translation>
    </message>
    <message>
        <source>Try everything on a made-up provider on this computer.</source>
        <translation>Probar todo con un proveedor ficticio en este equipo.</translation>
    </message>
    <message>
        <source>How many customers the demo has.</source>
        <translation>Cuántos clientes tiene la demostración.</translation>
    </message>
    <message>
        <source>Keep all files there.</source>
        <translation>Guardar allí todos los archivos.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The embedded UISP could not be started.
</source>
        <translation>No se pudo iniciar el UISP incorporado.
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
        <translation>Más formas de actualizar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search customers, invoices, phone numbers…   (%1)</source>
        <translation>Buscar clientes, facturas, teléfonos…   (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::EmptyReason</name>
    <message>
        <source>The filters leave no row: %1.</source>
        <comment>conditions on columns</comment>
        <translation>Los filtros no dejan ninguna fila: %1.</translation>
    </message>
    <message>
        <source>Nothing under “%1” contains “%2”.</source>
        <translation>En “%1” nada contiene “%2”.</translation>
    </message>
    <message>
        <source>No row belongs under “%1” at present.</source>
        <translation>Por ahora no hay ninguna fila en “%1”.</translation>
    </message>
    <message>
        <source>There is no row of this customer.</source>
        <translation>No hay ninguna fila de este cliente.</translation>
    </message>
    <message>
        <source>Nothing is kept of what this refresh changed.</source>
        <translation>No se conserva nada de lo que cambió esta actualización.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Ninguna fila contiene “%1”.</translation>
    </message>
    <message>
        <source>No row is older than %1.</source>
        <comment>a time</comment>
        <translation>Ninguna fila tiene más de %1.</translation>
    </message>
    <message>
        <source>%1 Rows that are not older than %2 are not shown.</source>
        <comment>sentence, a time</comment>
        <translation>%1 No se muestran las filas que no tienen más de %2.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>The next refresh holds customers, services, invoices and payments against each other.</source>
        <translation>La próxima actualización compara entre sí clientes, servicios, facturas y pagos.</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>No hay contradicciones</translation>
    </message>
    <message>
        <source>Customers, services, invoices and payments were held against each other %1.</source>
        <comment>date and time</comment>
        <translation>Los clientes, servicios, facturas y pagos se compararon entre sí el %1.</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet</source>
        <translation>Todavía no se ha leído nada de UISP</translation>
    </message>
    <message>
        <source>Press Refresh Data to read customers, services, invoices and payments.</source>
        <translation>Pulse Actualizar datos para leer clientes, servicios, facturas y pagos.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Todavía no hay cambios</translation>
    </message>
    <message>
        <source>Whatever UISP adds, changes or removes from now on is listed here after each refresh.</source>
        <translation>Todo lo que UISP agregue, cambie o elimine a partir de ahora aparecerá aquí después de cada actualización.</translation>
    </message>
    <message>
        <source>Nobody owes anything overdue</source>
        <translation>Nadie tiene deuda vencida</translation>
    </message>
    <message>
        <source>Whoever does is listed here after each refresh, with the day from which suspending is possible.</source>
        <translation>Quien la tenga aparecerá aquí después de cada actualización, con el día a partir del cual se puede suspender.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí todavía no hay nada</translation>
    </message>
    <message>
        <source>UISP has no rows for this table. They appear with the next refresh after somebody adds them there.</source>
        <translation>UISP no tiene registros para esta tabla. Aparecerán con la próxima actualización, cuando alguien los agregue allí.</translation>
    </message>
</context>
<context>
    <name>freshet::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>UISP took too long to answer. Try again; if it stays slow, check the server.</source>
        <translation>UISP tardó demasiado en responder. Inténtelo de nuevo; si sigue lento, revise el servidor.</translation>
    </message>
    <message>
        <source>The server address was not found. Check the spelling and the internet connection.</source>
        <translation>No se encontró la dirección del servidor. Revise cómo está escrita y la conexión a internet.</translation>
    </message>
    <message>
        <source>The server is there but refuses the connection. Check the port, and that UISP is running.</source>
        <translation>El servidor existe, pero rechaza la conexión. Revise el puerto y que UISP esté en marcha.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Somebody could be listening in; trust it only if you know that it is your own server&apos;s.</source>
        <translation>El certificado del servidor no es de confianza. Alguien podría estar espiando la conexión; acéptelo solo si sabe que es el de su propio servidor.</translation>
    </message>
    <message>
        <source>The server sent us on to a different address. Your token was not sent there. Check the server address.</source>
        <translation>El servidor nos remitió a otra dirección. Su token no se envió allí. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>UISP does not accept this API token. Check it, or make a new one in UISP.</source>
        <translation>UISP no acepta este token de API. Revíselo o cree uno nuevo en UISP.</translation>
    </message>
    <message>
        <source>UISP has no such record any more.</source>
        <translation>UISP ya no tiene ese registro.</translation>
    </message>
    <message>
        <source>UISP asks us to slow down. Try again in a few minutes.</source>
        <translation>UISP pide ir más despacio. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>UISP has a problem of its own right now. Try again in a few minutes.</source>
        <translation>UISP tiene un problema propio en este momento. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it does not answer like UISP. Check the address.</source>
        <translation>Hay un servidor en esta dirección, pero no responde como UISP. Revise la dirección.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was far larger than any real one. It was not read further.</source>
        <translation>La respuesta del servidor era mucho más grande que cualquier respuesta real. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>Another program is using Freshet&apos;s files. Close it and try again.</source>
        <translation>Otro programa está usando los archivos de Freshet. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. What you see is the last complete data; free some space and refresh again.</source>
        <translation>El disco está lleno. Lo que ve son los últimos datos completos; libere espacio y actualice de nuevo.</translation>
    </message>
    <message>
        <source>The local data file is damaged. It was set aside; refresh to load everything again from UISP.</source>
        <translation>El archivo de datos local está dañado. Se apartó; actualice para volver a cargar todo desde UISP.</translation>
    </message>
    <message>
        <source>The file desk.db of this server is damaged. It holds the activity log, notes and rules, which UISP does not have. Close Freshet and put the newest copy from the folder backups beside it in its place, or move it away to begin a new one.</source>
        <translation>El archivo desk.db de este servidor está dañado. Contiene el registro de actividad, las notas y las reglas, que UISP no tiene. Cierre Freshet y ponga en su lugar la copia más reciente de la carpeta backups que está al lado, o muévalo a otro sitio para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of Freshet. Update this one.</source>
        <translation>Los datos locales se escribieron con una versión más reciente de Freshet. Instale esa versión.</translation>
    </message>
    <message>
        <source>Freshet could not read or write its local files.</source>
        <translation>Freshet no pudo leer o escribir sus archivos locales.</translation>
    </message>
    <message>
        <source>This computer has no keychain service, so the token is kept for this run only.</source>
        <translation>Este equipo no tiene servicio de llavero, así que el token se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>El llavero del sistema está bloqueado, así que el token se guarda solo para esta sesión. Desbloquéelo e inicie sesión de nuevo para guardarlo.</translation>
    </message>
    <message>
        <source>The system keychain refused access, so the token is kept for this run only.</source>
        <translation>El llavero del sistema denegó el acceso, así que el token se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token is kept for this run only.</source>
        <translation>El llavero del sistema no respondió a tiempo, así que el token se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>No token is kept for this server. Please sign in.</source>
        <translation>No hay ningún token guardado para este servidor. Inicie sesión.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token is kept for this run only.</source>
        <translation>El llavero del sistema falló, así que el token se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to read from UISP.</source>
        <translation>No ha iniciado sesión. Inicie sesión para leer de UISP.</translation>
    </message>
    <message>
        <source>A refresh is already running.</source>
        <translation>Ya hay una actualización en curso.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or does not accept the ones it got. Check them in the connection settings.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña, o no acepta los que recibió. Revíselos en la configuración de conexión.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not let us through to the server. Check its address and port in the connection settings.</source>
        <translation>No se puede llegar al proxy, o este no deja pasar hasta el servidor. Revise su dirección y su puerto en la configuración de conexión.</translation>
    </message>
    <message>
        <source>This API token may not read %1. Give its UISP user that right, or use another token.</source>
        <translation>Este token de API no permite leer %1. Dé ese permiso a su usuario de UISP o use otro token.</translation>
    </message>
    <message>
        <source>UISP rejected the request for %1 (code %2).</source>
        <translation>UISP rechazó la solicitud de %1 (código %2).</translation>
    </message>
    <message>
        <source>UISP&apos;s answer for %1 could not be read. The old rows stay; try again.</source>
        <translation>No se pudo leer la respuesta de UISP sobre %1. Se conservan los datos anteriores; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>One record from UISP could not be read: %1. It was skipped; what was known before stays.</source>
        <translation>No se pudo leer un registro de UISP: %1. Se omitió; se conserva lo que ya se conocía.</translation>
    </message>
    <message>
        <source>The system keychain does not hand out the proxy&apos;s password. Unlock the keychain and try again, or enter the password in the connection settings.</source>
        <translation>El llavero del sistema no entrega la contraseña del proxy. Desbloquee el llavero e inténtelo de nuevo, o introduzca la contraseña en la configuración de conexión.</translation>
    </message>
</context>
<context>
    <name>freshet::ExportAsking</name>
    <message>
        <source>%1, containing “%2”</source>
        <translation>%1, con “%2”</translation>
    </message>
    <message>
        <source>Only of the customer</source>
        <translation>Solo del cliente</translation>
    </message>
    <message>
        <source>Only of the snapshot</source>
        <translation>Solo de la lectura</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Only older than</source>
        <translation>Solo con más de</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files to put %1 together. Free some space and try again. Nothing was changed there.</source>
        <translation>No hay espacio suficiente para los archivos temporales que hacen falta para crear %1. Libere espacio e inténtelo de nuevo. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>No hay espacio suficiente para escribir %1. Libere espacio o elija otra carpeta. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>No se puede escribir %1. Puede que esté abierto en otro programa o que la carpeta no lo permita. Elija otro nombre u otra carpeta. Allí no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %1 rows can be printed. Choose fewer rows, or export them.</source>
        <translation>
            <numerusform>No se puede imprimir más de %1 fila. Elija menos filas o expórtelas.</numerusform>
            <numerusform>No se pueden imprimir más de %1 filas. Elija menos filas o expórtelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Texto para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>caption</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>caption: which rows</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Read from UISP</source>
        <translation>Leído de UISP</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>caption before a date</comment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Writing rows…</source>
        <translation>Escribiendo filas…</translation>
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
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.</source>
        <translation>Una hoja de Excel no admite más de %L1 filas. Elija menos filas o exporte como CSV.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Leyendo filas…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a window</comment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
</context>
<context>
    <name>freshet::FigureAsking</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
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
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Further filters</source>
        <translation>Otros filtros</translation>
    </message>
</context>
<context>
    <name>freshet::FilterWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a column, a number or date</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a column, two numbers or dates</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>de … a …</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es alguno de</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 contiene “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a column, a text</comment>
        <translation>%1 es “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a column</comment>
        <translation>%1 sin valor</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <comment>a column</comment>
        <translation>%1 con valor</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> o </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>freshet::Finding</name>
    <message>
        <source>Compare the account with its invoices and payments in UISP before you suspend anything.</source>
        <translation>Compare la cuenta con sus facturas y pagos en UISP antes de suspender nada.</translation>
    </message>
    <message>
        <source>Open the invoice in UISP and put its payments right; ask for no money until then.</source>
        <translation>Abra la factura en UISP y corrija sus pagos; hasta entonces, no reclame ningún pago.</translation>
    </message>
    <message>
        <source>Detach it in UISP and attach it again, so that its parts are reckoned anew.</source>
        <translation>Desvincúlelo en UISP y vincúlelo de nuevo, para que sus partes se vuelvan a calcular.</translation>
    </message>
    <message>
        <source>Correct the custom attribute of the customer in UISP; suspend nobody until then.</source>
        <translation>Corrija el atributo personalizado del cliente en UISP; hasta entonces, no suspenda a nadie.</translation>
    </message>
    <message>
        <source>Correct the due date of the invoice in UISP.</source>
        <translation>Corrija la fecha de vencimiento de la factura en UISP.</translation>
    </message>
    <message>
        <source>Go by the invoices: UISP&apos;s own mark is put right by a job that runs now and then.</source>
        <translation>Guíese por las facturas: la marca propia de UISP la corrige un proceso que se ejecuta cada cierto tiempo.</translation>
    </message>
    <message>
        <source>Ask who changed it: what was issued should be voided and written anew.</source>
        <translation>Pregunte quién la cambió: lo que ya se emitió se debe anular y hacer de nuevo.</translation>
    </message>
    <message>
        <source>Ask who changed it: a payment that was booked wrongly should be deleted and entered anew.</source>
        <translation>Pregunte quién lo cambió: un pago mal registrado se debe eliminar y registrar de nuevo.</translation>
    </message>
    <message>
        <source>Check in UISP whose row it is; amounts of two currencies are never added up.</source>
        <translation>Compruebe en UISP de quién es el registro; los importes de dos monedas nunca se suman.</translation>
    </message>
    <message>
        <source>If nobody meant to delete it, look into UISP&apos;s log for who did.</source>
        <translation>Si nadie quiso eliminarlo, busque en el registro de UISP quién lo hizo.</translation>
    </message>
    <message>
        <source>For information only: UISP does not document how it reckons its dashboard.</source>
        <translation>Solo a título informativo: UISP no documenta cómo calcula su panel.</translation>
    </message>
    <message>
        <source>UISP says that the customer owes %2, but the open invoices add up to %1.</source>
        <translation>UISP dice que el cliente debe %2, pero las facturas pendientes suman %1.</translation>
    </message>
    <message>
        <source>UISP says that the customer has a credit of %2, but the unused payments add up to %1.</source>
        <translation>UISP dice que el cliente tiene %2 a favor, pero los pagos sin aplicar suman %1.</translation>
    </message>
    <message>
        <source>UISP says that the balance is %2, but credit less what is owed is %1.</source>
        <translation>UISP dice que el saldo es de %2, pero lo que hay a favor menos lo adeudado da %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is void, but payments of %1 are still put against it.</source>
        <translation>La factura %3 está anulada, pero aún tiene aplicados pagos por %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as paid, but %1 of it are open.</source>
        <translation>La factura %3 figura como pagada, pero tiene un importe pendiente de %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as unpaid, but %1 of it are open.</source>
        <translation>La factura %3 figura como sin pagar, pero tiene un importe pendiente de %1.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is paid.</source>
        <translation>La factura %3 figura como pagada en parte, pero no se ha pagado nada de ella.</translation>
    </message>
    <message>
        <source>Invoice %3 is marked as partially paid, but nothing of it is open.</source>
        <translation>La factura %3 figura como pagada en parte, pero no tiene nada pendiente.</translation>
    </message>
    <message>
        <source>The total of invoice %3 is %2, but what is paid and what is open add up to %1.</source>
        <translation>El total de la factura %3 es %2, pero lo pagado y lo pendiente suman %1.</translation>
    </message>
    <message>
        <source>The payment is of %2, but its parts add up to %1.</source>
        <translation>El pago es de %2, pero sus partes suman %1.</translation>
    </message>
    <message>
        <source>Payments of %1 are put against invoice %3, whose total is %2.</source>
        <translation>La factura %3 tiene aplicados pagos por %1, pero su total es %2.</translation>
    </message>
    <message>
        <source>UISP marks the customer as overdue, but no invoice is.</source>
        <translation>UISP marca al cliente con deuda vencida, pero no hay ninguna factura vencida.</translation>
    </message>
    <message>
        <source>UISP does not mark the customer as overdue, but %1 are.</source>
        <translation>UISP no marca al cliente con deuda vencida, pero hay un importe vencido de %1.</translation>
    </message>
    <message>
        <source>%1 are overdue, the oldest invoice since %4, but the service &quot;%3&quot; is active.</source>
        <translation>Hay un importe vencido de %1, la factura más antigua desde el %4, pero el servicio “%3” está activo.</translation>
    </message>
    <message>
        <source>Decide in the worklist whether the service is to be suspended.</source>
        <translation>Decida en la lista de trabajo si se debe suspender el servicio.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended for unpaid invoices, but nothing is overdue.</source>
        <translation>El servicio “%3” está suspendido por facturas sin pagar, pero no hay nada vencido.</translation>
    </message>
    <message>
        <source>The service &quot;%3&quot; is suspended, but the customer is archived.</source>
        <translation>El servicio “%3” está suspendido, pero el cliente está archivado.</translation>
    </message>
    <message>
        <source>End the service in UISP, or restore the customer.</source>
        <translation>Finalice el servicio en UISP o restaure al cliente.</translation>
    </message>
    <message>
        <source>The payment of %2 looks like payment %3 of %4 entered twice.</source>
        <translation>El pago de %2 parece ser el pago %3 del %4 registrado dos veces.</translation>
    </message>
    <message>
        <source>Ask whether the customer paid twice; if not, delete one of the payments in UISP.</source>
        <translation>Pregunte si el cliente pagó dos veces; si no fue así, elimine uno de los pagos en UISP.</translation>
    </message>
    <message>
        <source>Invoice number %3 was given twice, to the invoices %1 and %2.</source>
        <translation>El número de factura %3 se usó dos veces, en las facturas %1 y %2.</translation>
    </message>
    <message>
        <source>Give one of the two invoices another number in UISP.</source>
        <translation>Dé otro número a una de las dos facturas en UISP.</translation>
    </message>
    <message>
        <source>Invoice %3 of %1 has no due date.</source>
        <translation>La factura %3 del %1 no tiene fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Invoice %3 was due on %2, before it was written on %1.</source>
        <translation>La factura %3 venció el %2, antes de emitirse el %1.</translation>
    </message>
    <message>
        <source>This invoice is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Esta factura está en %2, pero la cuenta del cliente está en %1.</translation>
    </message>
    <message>
        <source>This payment is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este pago está en %2, pero la cuenta del cliente está en %1.</translation>
    </message>
    <message>
        <source>This refund is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este reembolso está en %2, pero la cuenta del cliente está en %1.</translation>
    </message>
    <message>
        <source>This credit note is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Esta nota de crédito está en %2, pero la cuenta del cliente está en %1.</translation>
    </message>
    <message>
        <source>This service is in %2, but the customer&apos;s account is in %1.</source>
        <translation>Este servicio está en %2, pero la cuenta del cliente está en %1.</translation>
    </message>
    <message>
        <source>UISP no longer has the invoice &quot;%3&quot;.</source>
        <translation>UISP ya no tiene la factura “%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the payment &quot;%3&quot;.</source>
        <translation>UISP ya no tiene el pago “%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the refund &quot;%3&quot;.</source>
        <translation>UISP ya no tiene el reembolso “%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the credit note &quot;%3&quot;.</source>
        <translation>UISP ya no tiene la nota de crédito “%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the service &quot;%3&quot;.</source>
        <translation>UISP ya no tiene el servicio “%3”.</translation>
    </message>
    <message>
        <source>UISP no longer has the customer &quot;%3&quot;.</source>
        <translation>UISP ya no tiene el cliente “%3”.</translation>
    </message>
    <message>
        <source>The invoice was moved from customer %1 to customer %2 after it was issued, without a new date.</source>
        <translation>La factura se pasó del cliente %1 al cliente %2 después de emitirse, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The number of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>El número de la factura se cambió de %1 a %2 después de emitirse, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The method of the payment was changed after it was booked, without a new date.</source>
        <translation>El método del pago se cambió después de registrarlo, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The currency of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>La moneda de la factura se cambió de %1 a %2 después de emitirse, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The amount of the invoice was changed from %1 to %2 after it was issued, without a new date.</source>
        <translation>El importe de la factura se cambió de %1 a %2 después de emitirse, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The currency of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>La moneda del pago se cambió de %1 a %2 después de registrarlo, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>The amount of the payment was changed from %1 to %2 after it was booked, without a new date.</source>
        <translation>El importe del pago se cambió de %1 a %2 después de registrarlo, sin una fecha nueva.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are due; the open invoices add up to %1.</source>
        <translation>El panel de UISP dice que hay %2 por cobrar; las facturas pendientes suman %1.</translation>
    </message>
    <message>
        <source>UISP&apos;s dashboard says that %2 are overdue; the invoices add up to %1.</source>
        <translation>El panel de UISP dice que hay %2 de deuda vencida; las facturas suman %1.</translation>
    </message>
    <message>
        <source>Customers with overdue invoices: UISP&apos;s dashboard counts %2, the invoices give %1.</source>
        <translation>Clientes con facturas vencidas: el panel de UISP cuenta %2; según las facturas son %1.</translation>
    </message>
    <message>
        <source>Customers with a suspended service: UISP&apos;s dashboard counts %2, the services give %1.</source>
        <translation>Clientes con un servicio suspendido: el panel de UISP cuenta %2; según los servicios son %1.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%3&quot;.</source>
        <translation>Con “%3” no se puede saber si el cliente es VIP.</translation>
    </message>
    <message>
        <source>Until when payment may wait cannot be read from &quot;%3&quot;.</source>
        <translation>Con “%3” no se puede saber hasta cuándo llega la prórroga.</translation>
    </message>
    <message>
        <source>The refund is of %2, but the payment that it came from had %1 left.</source>
        <translation>El reembolso es de %2, pero del pago del que salió solo quedaba un importe de %1.</translation>
    </message>
    <message>
        <source>Open the refund in UISP and compare it with the payment that it came from.</source>
        <translation>Abra el reembolso en UISP y compárelo con el pago del que salió.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is customer %4&apos;s.</source>
        <translation>Una parte de %2 corresponde a la factura #%3, que es del cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which is nobody&apos;s.</source>
        <translation>Una parte de %2 corresponde a la factura #%3, que no es de ningún cliente.</translation>
    </message>
    <message>
        <source>%2 of it belong to invoice #%3, which UISP does not have.</source>
        <translation>Una parte de %2 corresponde a la factura #%3, que UISP no tiene.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is customer %4&apos;s.</source>
        <translation>Una parte de %2 corresponde al pago #%3, que es del cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which is nobody&apos;s.</source>
        <translation>Una parte de %2 corresponde al pago #%3, que no es de ningún cliente.</translation>
    </message>
    <message>
        <source>%2 of it belong to payment #%3, which UISP does not have.</source>
        <translation>Una parte de %2 corresponde al pago #%3, que UISP no tiene.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is customer %4&apos;s.</source>
        <translation>Una parte de %2 corresponde a la nota de crédito #%3, que es del cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which is nobody&apos;s.</source>
        <translation>Una parte de %2 corresponde a la nota de crédito #%3, que no es de ningún cliente.</translation>
    </message>
    <message>
        <source>%2 of it belong to credit note #%3, which UISP does not have.</source>
        <translation>Una parte de %2 corresponde a la nota de crédito #%3, que UISP no tiene.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is customer %4&apos;s.</source>
        <translation>Una parte de %2 corresponde al reembolso #%3, que es del cliente %4.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which is nobody&apos;s.</source>
        <translation>Una parte de %2 corresponde al reembolso #%3, que no es de ningún cliente.</translation>
    </message>
    <message>
        <source>%2 of it belong to refund #%3, which UISP does not have.</source>
        <translation>Una parte de %2 corresponde al reembolso #%3, que UISP no tiene.</translation>
    </message>
    <message>
        <source>End the suspension in UISP, or set the reason that really applies.</source>
        <translation>Levante la suspensión en UISP o ponga el motivo que realmente corresponde.</translation>
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
        <translation>Abrir en UISP</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>The documents say</source>
        <translation>Según documentos</translation>
    </message>
    <message>
        <source>UISP says</source>
        <translation>Según UISP</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>El hallazgo vuelve a contar como abierto</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, last %3, and not any more since %4.</source>
        <translation>Regla %1. Detectado por primera vez el %2, por última vez el %3, y ya no desde el %4.</translation>
    </message>
    <message>
        <source>Rule %1. Found first %2, and last %3.</source>
        <translation>Regla %1. Detectado por primera vez el %2 y por última vez el %3.</translation>
    </message>
    <message>
        <source>Left as it is by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Dejado así por %1, %2: %3</translation>
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
        <translation>Este hallazgo ya no está abierto: la última actualización ya no lo encontró.</translation>
    </message>
    <message>
        <source>The finding is left as it is.</source>
        <translation>El hallazgo se deja así.</translation>
    </message>
    <message>
        <source>A refresh has brought other amounts for this finding in the meantime. Read it again before you leave it as it is.</source>
        <translation>Entretanto, una actualización trajo otros importes para este hallazgo. Léalo de nuevo antes de dejarlo así.</translation>
    </message>
    <message>
        <source>The finding counts as open again.</source>
        <translation>El hallazgo vuelve a contar como abierto.</translation>
    </message>
</context>
<context>
    <name>freshet::ForgottenServer</name>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>la contraseña del proxy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>el PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1)</source>
        <translation>
            <numerusform>%n archivo (%1)</numerusform>
            <numerusform>%n archivos (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list; nothing else was kept of it.</source>
        <translation>%1 se quitó de la lista; no se guardaba nada más de este servidor.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer: %2.</source>
        <translation>%1 se eliminó de este equipo: %2.</translation>
    </message>
    <message>
        <source>Delete the token in UISP to be safe.</source>
        <translation>Para mayor seguridad, elimine el token en UISP.</translation>
    </message>
    <message>
        <source>Remove the entry &quot;freshet&quot; from the keychain by hand.</source>
        <translation>Elimine a mano la entrada “freshet” del llavero.</translation>
    </message>
    <message>
        <source>The keychain could not be asked, so %1 may still be in it. %2</source>
        <translation>No se pudo consultar el llavero, así que puede que todavía contenga %1. %2</translation>
    </message>
</context>
<context>
    <name>freshet::Formula</name>
    <message numerus="yes">
        <source>Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were overtaken by an invoice that fell due later: %3</source>
        <translation>
            <numerusform>De %1 factura pendiente y ya vencida, las vencidas hace %2 días o más, o superadas por una factura que venció después: %3</numerusform>
            <numerusform>De %1 facturas pendientes y ya vencidas, las vencidas hace %2 días o más, o superadas por una factura que venció después: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 a tiempo / (%1 a tiempo + %2 con atraso + %3 pendientes vencidas) = %4</translation>
    </message>
    <message>
        <source>%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4</source>
        <translation>%1 facturado y pagado a tiempo / (%1 a tiempo + %2 con atraso + %3 pendiente vencido) = %4</translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Ninguna factura en la moneda propia del cliente con vencimiento del %1 al %2 se saldó en un día conocido ni está vencida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days</source>
        <translation>
            <numerusform>%1 día de atraso en total / (%2 saldadas a tiempo + %3 saldadas con atraso) = %4 días</numerusform>
            <numerusform>%1 días de atraso en total / (%2 saldadas a tiempo + %3 saldadas con atraso) = %4 días</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled late.</source>
        <translation>Ninguna factura con vencimiento del %1 al %2 se saldó con atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late altogether / %2 settled late = %3 days</source>
        <translation>
            <numerusform>%1 día de atraso en total / %2 saldadas con atraso = %3 días</numerusform>
            <numerusform>%1 días de atraso en total / %2 saldadas con atraso = %3 días</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice in the customer&apos;s own currency that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Ninguna factura en la moneda propia del cliente con vencimiento del %1 al %2 se ha saldado en un día conocido.</translation>
    </message>
    <message>
        <source>%1 × days (each settled invoice&apos;s total × its days late, added up) / %2 (their totals, added up) = %3 days</source>
        <comment>an amount times days, an amount</comment>
        <translation>%1 × días (el total de cada factura saldada × sus días de atraso, sumados) / %2 (sus totales, sumados) = %3 días</translation>
    </message>
    <message numerus="yes">
        <source>(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + %4 open overdue) = %5 days</source>
        <translation>
            <numerusform>(%1 día de atraso de facturas saldadas + %2 días de las pendientes vencidas hasta ahora) / (%3 saldadas + %4 pendientes vencidas) = %5 días</numerusform>
            <numerusform>(%1 días de atraso de facturas saldadas + %2 días de las pendientes vencidas hasta ahora) / (%3 saldadas + %4 pendientes vencidas) = %5 días</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer paid nothing from %1 to %2 in the own currency.</source>
        <translation>El cliente no pagó nada del %1 al %2 en su propia moneda.</translation>
    </message>
    <message>
        <source>%1 received / number of payments: %2 = %3</source>
        <translation>%1 recibido / número de pagos: %2 = %3</translation>
    </message>
    <message>
        <source>The customer paid nothing up to %1.</source>
        <translation>El cliente no pagó nada hasta el %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s newest payment up to %1 is dated %2</source>
        <translation>El pago más reciente del cliente hasta el %1 tiene fecha %2</translation>
    </message>
    <message numerus="yes">
        <source>A trend needs %1 due invoices whose days late are known; there are %2.</source>
        <translation>
            <numerusform>Una tendencia necesita %1 factura que ya debía pagarse y con días de atraso conocidos; hay %2.</numerusform>
            <numerusform>Una tendencia necesita %1 facturas que ya debían pagarse y con días de atraso conocidos; hay %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late or open overdue among the %1 invoices that were due last: %2</source>
        <translation>
            <numerusform>Con atraso o pendientes vencidas en la última factura que venció (%1): %2</numerusform>
            <numerusform>Con atraso o pendientes vencidas entre las %1 últimas facturas que vencieron: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.</source>
        <translation>
            <numerusform>Aquí: %1 de las últimas %2 con atraso o vencidas, %3 incumplidas, la más antigua vencida hace %4 día.</numerusform>
            <numerusform>Aquí: %1 de las últimas %2 con atraso o vencidas, %3 incumplidas, la más antigua vencida hace %4 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and how it fits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 has been settled on a known day.</source>
        <translation>Ninguna factura con vencimiento del %1 al %2 se ha saldado en un día conocido.</translation>
    </message>
    <message>
        <source>No invoice that was due from %1 to %2 was settled on a known day or is overdue.</source>
        <translation>Ninguna factura con vencimiento del %1 al %2 se saldó en un día conocido ni está vencida.</translation>
    </message>
    <message numerus="yes">
        <source>No share is given for fewer than %1 due invoices as long as nothing is overdue.</source>
        <translation>
            <numerusform>No se indica porcentaje con menos de %1 factura que ya debía pagarse, mientras no haya nada vencido.</numerusform>
            <numerusform>No se indica porcentaje con menos de %1 facturas que ya debían pagarse, mientras no haya nada vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 less, which is better</source>
        <translation>
            <numerusform>La última %1 factura tiene un atraso medio de %2 días, la %1 anterior de %3: %2 − %3 = %4 días, al menos %5 menos, así que mejora</numerusform>
            <numerusform>Las últimas %1 facturas tienen un atraso promedio de %2 días, y las %1 anteriores, de %3: %2 − %3 = %4 días, al menos %5 menos, así que mejora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, a change of less than %5, which is steady</source>
        <translation>
            <numerusform>La última %1 factura tiene un atraso medio de %2 días, la %1 anterior de %3: %2 − %3 = %4 días, un cambio de menos de %5, así que es estable</numerusform>
            <numerusform>Las últimas %1 facturas tienen un atraso promedio de %2 días, y las %1 anteriores, de %3: %2 − %3 = %4 días, un cambio de menos de %5, así que es estable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 days, at least %5 more, which is worse</source>
        <translation>
            <numerusform>La última %1 factura tiene un atraso medio de %2 días, la %1 anterior de %3: %2 − %3 = %4 días, al menos %5 más, así que empeora</numerusform>
            <numerusform>Las últimas %1 facturas tienen un atraso promedio de %2 días, y las %1 anteriores, de %3: %2 − %3 = %4 días, al menos %5 más, así que empeora</numerusform>
        </translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 less, which is better</source>
        <translation>La última factura tiene %1 días de atraso, la anterior tenía %2: %1 − %2 = %3 días, al menos %4 menos, así que mejora</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change of less than %4, which is steady</source>
        <translation>La última factura tiene %1 días de atraso, la anterior tenía %2: %1 − %2 = %3 días, un cambio de menos de %4, así que es estable</translation>
    </message>
    <message>
        <source>The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least %4 more, which is worse</source>
        <translation>La última factura tiene %1 días de atraso, la anterior tenía %2: %1 − %2 = %3 días, al menos %4 más, así que empeora</translation>
    </message>
    <message>
        <source>Never paid: a payment was missed, and the customer never paid anything.</source>
        <translation>Nunca pagó: hay un pago incumplido y el cliente nunca pagó nada.</translation>
    </message>
    <message numerus="yes">
        <source>High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or the oldest overdue for more than %4 days.</source>
        <translation>
            <numerusform>Alto: la última factura con atraso o vencida (%1 de %2), o al menos %3 incumplidas, o la más antigua vencida hace más de %4 días.</numerusform>
            <numerusform>Alto: al menos %1 de las últimas %2 facturas con atraso o vencidas, o al menos %3 incumplidas, o la más antigua vencida hace más de %4 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue for more than %3 days, or a trend to worse with at least %4 of them.</source>
        <translation>
            <numerusform>Medio: la última factura con atraso o vencida (%1 de %2), o la más antigua vencida hace más de %3 días, o una tendencia que empeora con al menos %4 de ellas.</numerusform>
            <numerusform>Medio: al menos %1 de las últimas %2 facturas con atraso o vencidas, o la más antigua vencida hace más de %3 días, o una tendencia que empeora con al menos %4 de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.</source>
        <translation>
            <numerusform>Vigilar: la última factura con atraso o vencida (1 de %1), o algo vencido.</numerusform>
            <numerusform>Vigilar: al menos 1 de las últimas %1 facturas con atraso o vencida, o algo vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: fewer than %1 invoices due so far, none late and nothing overdue.</source>
        <translation>
            <numerusform>Nuevo: menos de %1 factura que ya debía pagarse, ninguna con atraso y nada vencido.</numerusform>
            <numerusform>Nuevo: menos de %1 facturas que ya debían pagarse, ninguna con atraso y nada vencido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: none of the last %1 invoices late, and nothing overdue.</source>
        <translation>
            <numerusform>Bueno: la última factura sin atraso (0 de %1 con atraso) y nada vencido.</numerusform>
            <numerusform>Bueno: ninguna de las últimas %1 facturas con atraso y nada vencido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled on the due date or before: %3</source>
        <translation>Facturas con vencimiento del %1 al %2 que se saldaron en la fecha de vencimiento o antes: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that were settled after the due date: %3</source>
        <translation>Facturas con vencimiento del %1 al %2 que se saldaron después de la fecha de vencimiento: %3</translation>
    </message>
    <message>
        <source>Invoices due from %1 to %2 that are open past the due date: %3</source>
        <translation>Facturas con vencimiento del %1 al %2 que siguen pendientes después de la fecha de vencimiento: %3</translation>
    </message>
</context>
<context>
    <name>freshet::FreshnessLabel</name>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>Nothing was read from UISP so far.</source>
        <translation>Todavía no se ha leído nada de UISP.</translation>
    </message>
    <message>
        <source>Updated %1 (%2)</source>
        <translation>Actualizado: %1 (%2)</translation>
    </message>
    <message>
        <source>Data of %1, snapshot %2.</source>
        <translation>Datos del %1, lectura %2.</translation>
    </message>
    <message>
        <source>%1. The refresh after that failed.</source>
        <translation>%1. La actualización posterior falló.</translation>
    </message>
    <message>
        <source>No data yet. The refresh failed.</source>
        <translation>Aún sin datos. La actualización falló.</translation>
    </message>
    <message>
        <source>The last refresh could not read everything.</source>
        <translation>La última actualización no pudo leerlo todo.</translation>
    </message>
    <message>
        <source>%1. The last refresh could not read everything.</source>
        <translation>%1. La última actualización no pudo leerlo todo.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceDay</name>
    <message>
        <source>This is neither a day of the month (1 to 31) nor a date such as 2026-02-24.</source>
        <translation>Esto no es ni un día del mes (1 a 31) ni una fecha como 2026-02-24.</translation>
    </message>
</context>
<context>
    <name>freshet::GraceForm</name>
    <message>
        <source>Until this date</source>
        <translation>Hasta esta fecha</translation>
    </message>
    <message>
        <source>Until this day of the month</source>
        <translation>Hasta este día del mes</translation>
    </message>
    <message>
        <source>No longer: payment by the due date</source>
        <translation>Sin prórroga: pago hasta el vencimiento</translation>
    </message>
    <message>
        <source>A day of the month counts once for each invoice: the first such day on or after its due date.</source>
        <translation>El día del mes vale una sola vez para cada factura: la primera vez que llega a partir de su vencimiento, este incluido.</translation>
    </message>
</context>
<context>
    <name>freshet::GuideDialog</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>1. Your server and this copy</source>
        <translation>1. Su servidor y esta copia</translation>
    </message>
    <message>
        <source>Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, which UISP makes under Settings → Users → API tokens.</source>
        <translation>Freshet lee los datos de su servidor UISP y guarda una copia en este equipo. Inicia sesión con un token de API, que se crea en UISP en Settings → Users → API tokens.</translation>
    </message>
    <message>
        <source>The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your own server.</source>
        <translation>El token se guarda en el llavero de este equipo y en ningún otro sitio. No se envía nada a nadie más que a su propio servidor.</translation>
    </message>
    <message>
        <source>2. Refresh</source>
        <translation>2. Actualizar</translation>
    </message>
    <message>
        <source>The green button, or %1, brings everything up to date. You can go on working meanwhile. The first time the current state is there in a minute; the history follows in the background.</source>
        <translation>El botón verde, o %1, lo pone todo al día. Mientras tanto puede seguir trabajando. La primera vez, el estado actual está listo en un minuto; el historial llega después en segundo plano.</translation>
    </message>
    <message>
        <source>How old the figures are stands at the right of the status bar, and beside every figure.</source>
        <translation>La antigüedad de las cifras se ve a la derecha, en la barra de estado, y junto a cada cifra.</translation>
    </message>
    <message>
        <source>3. Find your way</source>
        <translation>3. Oriéntese</translation>
    </message>
    <message>
        <source>Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the customer&apos;s card opens at the side, with the reason of every judgement.</source>
        <translation>El Resumen muestra dónde está el dinero; haga clic en cualquier dato para ver sus filas. Elija una fila de una tabla y al lado se abre la ficha del cliente, con el motivo de cada valoración.</translation>
    </message>
    <message>
        <source>%1 searches, %2 lists everything that can be done, %3 opens the help.</source>
        <translation>%1 busca, %2 muestra todo lo que se puede hacer y %3 abre la ayuda.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends the guide</comment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>freshet::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>No topic says that. Try another word, or empty the field to see all topics.</source>
        <translation>Ningún tema dice eso. Pruebe con otra palabra o vacíe el campo para ver todos los temas.</translation>
    </message>
</context>
<context>
    <name>freshet::History</name>
    <message>
        <source>history loading</source>
        <translation>cargando historial</translation>
    </message>
    <message>
        <source>Older invoices and payments are still being read in the background. How customers pay is shown as soon as all of them are there.</source>
        <translation>Todavía se están leyendo en segundo plano las facturas y los pagos anteriores. Cómo pagan los clientes se mostrará en cuanto estén todos.</translation>
    </message>
</context>
<context>
    <name>freshet::IdleLock</name>
    <message>
        <source>The keychain does not tell the PIN. Unlock the keychain and try again, or sign out.</source>
        <translation>El llavero no revela el PIN. Desbloquee el llavero e inténtelo de nuevo, o cierre la sesión.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este no es el PIN.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the token. Unlock the keychain and try again, or sign out and in.</source>
        <translation>El llavero no entrega el token. Desbloquee el llavero e inténtelo de nuevo, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The keychain did not take the PIN. The window locks without one.</source>
        <translation>El llavero no guardó el PIN. La ventana se bloquea sin PIN.</translation>
    </message>
    <message>
        <source>The keychain did not remove the PIN, so it is still asked for.</source>
        <translation>El llavero no eliminó el PIN, así que se seguirá pidiendo.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Wait %n seconds before the next try.</source>
        <translation>
            <numerusform>Este no es el PIN. Espere %n segundo antes del siguiente intento.</numerusform>
            <numerusform>Este no es el PIN. Espere %n segundos antes del siguiente intento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ImportQuestion</name>
    <message>
        <source>Proxy: as this computer is set up</source>
        <translation>Proxy: como esté configurado este equipo</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: ninguno</translation>
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
        <translation>Confía en todo certificado firmado por: %1 (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Trusts this one certificate: SHA-256 %1</source>
        <translation>Confía en este único certificado: SHA-256 %1</translation>
    </message>
    <message>
        <source>PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.</source>
        <translation>SE PERMITE HTTP SIN CIFRAR: cualquiera en el camino puede leer el token y todos los datos.</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>¿Añadir estos servidores?</translation>
    </message>
    <message>
        <source>The file decides which computers get a token and what is trusted there. Add them only if you know who wrote it.</source>
        <translation>El archivo decide qué equipos reciben un token y en qué se confía allí. Añádalos solo si sabe quién lo ha escrito.</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Añadir servidores</translation>
    </message>
</context>
<context>
    <name>freshet::Keychain</name>
    <message>
        <source>This computer has no keychain service, so no token is kept here. Sign in for this run.</source>
        <translation>Este equipo no tiene servicio de llavero, así que aquí no se guarda ningún token. Inicie sesión solo para esta vez.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the kept token cannot be read. Unlock it and try again, or sign in for this run.</source>
        <translation>El llavero del sistema está bloqueado, así que no se puede leer el token guardado. Desbloquéelo e inténtelo de nuevo, o inicie sesión solo para esta vez.</translation>
    </message>
    <message>
        <source>The system keychain refused to hand out the kept token. Allow it and try again, or sign in for this run.</source>
        <translation>El llavero del sistema se negó a entregar el token guardado. Permítalo e inténtelo de nuevo, o inicie sesión solo para esta vez.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. If it shows a question, answer it and try again, or sign in for this run.</source>
        <translation>El llavero del sistema no respondió a tiempo. Si muestra una pregunta, respóndala e inténtelo de nuevo, o inicie sesión solo para esta vez.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.</source>
        <translation>El llavero del sistema falló, así que no se puede leer el token guardado. Inténtelo de nuevo o inicie sesión solo para esta vez.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the proxy&apos;s password is kept for this run only. Unlock it and sign in again to keep it.</source>
        <translation>El llavero del sistema está bloqueado, así que la contraseña del proxy se guarda solo para esta sesión. Desbloquéelo e inicie sesión de nuevo para guardarla.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password, so it is kept for this run only.</source>
        <translation>El llavero del sistema no aceptó la contraseña del proxy, así que se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no keychain service now. If the token was kept here before, it is still kept: delete it in UISP to be safe.</source>
        <translation>Este equipo ya no tiene servicio de llavero. Si el token se había guardado aquí, sigue guardado: para mayor seguridad, elimínelo en UISP.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the token is still kept in it. Unlock it, then sign in and out again.</source>
        <translation>El llavero del sistema está bloqueado, así que todavía contiene el token. Desbloquéelo y después inicie y cierre la sesión de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain refused to remove the token, so it is still kept there. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>El llavero del sistema se negó a eliminar el token, así que sigue guardado allí. Elimine a mano la entrada “freshet” o elimine el token en UISP.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time, so the token may still be kept in it. Sign in and out again to make sure.</source>
        <translation>El llavero del sistema no respondió a tiempo, así que puede que todavía contenga el token. Inicie y cierre la sesión de nuevo para asegurarse.</translation>
    </message>
    <message>
        <source>The system keychain failed, so the token may still be kept in it. Remove the entry &quot;freshet&quot; by hand, or delete the token in UISP.</source>
        <translation>El llavero del sistema falló, así que puede que todavía contenga el token. Elimine a mano la entrada “freshet” o elimine el token en UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::LastCheck</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last full check: never – it runs in the background now</source>
        <translation>Última revisión completa: nunca – ahora se hace en segundo plano</translation>
    </message>
    <message>
        <source>Last full check: never</source>
        <translation>Última revisión completa: nunca</translation>
    </message>
    <message>
        <source>Last full check: %1 – the next one runs in the background now</source>
        <translation>Última revisión completa: %1 – la siguiente se hace ahora en segundo plano</translation>
    </message>
    <message>
        <source>Last full check: %1</source>
        <translation>Última revisión completa: %1</translation>
    </message>
</context>
<context>
    <name>freshet::Lists</name>
    <message>
        <source>archived customers</source>
        <translation>clientes archivados</translation>
    </message>
    <message>
        <source>open invoices</source>
        <translation>facturas pendientes</translation>
    </message>
    <message>
        <source>recent invoices</source>
        <translation>facturas recientes</translation>
    </message>
    <message>
        <source>new payments</source>
        <translation>pagos nuevos</translation>
    </message>
    <message>
        <source>payments of nobody</source>
        <translation>pagos sin cliente</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>métodos de pago</translation>
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
        <translation>servicios</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
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
        <translation>registro de actividad</translation>
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
        <translation>Freshet está bloqueado</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forgets the token and closes the window&apos;s tables. Sign in again with the token.</source>
        <translation>Olvida el token y cierra las tablas de la ventana. Inicie sesión de nuevo con el token.</translation>
    </message>
    <message>
        <source>The window was locked. Enter the PIN to go on.</source>
        <translation>La ventana se bloqueó. Escriba el PIN para continuar.</translation>
    </message>
    <message>
        <source>The window was locked. The keychain is asked before it opens again.</source>
        <translation>La ventana se bloqueó. Antes de abrirla de nuevo se consulta el llavero.</translation>
    </message>
</context>
<context>
    <name>freshet::LockSettings</name>
    <message>
        <source>Lock together with the &amp;screen</source>
        <translation>Bloquear junto con la pan&amp;talla</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>title of a window</comment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Bloquear tras minutos de inactividad</translation>
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
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>leave empty to keep the PIN</source>
        <translation>déjelo vacío para conservar el PIN</translation>
    </message>
    <message>
        <source>leave empty to do without a PIN</source>
        <translation>déjelo vacío si no quiere PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Repetir el PIN nuevo</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear tras</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>&amp;PIN nuevo</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>&amp;Repetir el PIN</translation>
    </message>
    <message>
        <source>The PIN is kept in this computer&apos;s keychain, as a slow hash that does not tell it. Without a PIN the keychain is asked for the token before the window opens again. Whoever forgets the PIN signs out and in with the token.</source>
        <translation>El PIN se guarda en el llavero de este equipo, como un hash lento que no lo revela. Sin PIN, se pide el token al llavero antes de abrir de nuevo la ventana. Quien olvide el PIN debe cerrar la sesión e iniciarla de nuevo con el token.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar PIN</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
</context>
<context>
    <name>freshet::MainWindow</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Sign in to your UISP server to see its customers, invoices and payments.</source>
        <translation>Inicie sesión en su servidor UISP para ver sus clientes, facturas y pagos.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exportar esta tabla…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Imprimir esta tabla…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>freshet::MonthPoints</name>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>miles de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a whole number</comment>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>with a decimal</comment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>nothing settled</source>
        <translation>nada saldado</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>For example: called, pays on Friday</source>
        <translation>Por ejemplo: llamó, paga el viernes</translation>
    </message>
    <message numerus="yes">
        <source>Staff see it in UISP, in the log of the customer. %n characters are left.</source>
        <translation>
            <numerusform>El personal la ve en UISP, en el registro del cliente. Queda %n carácter.</numerusform>
            <numerusform>El personal la ve en UISP, en el registro del cliente. Quedan %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewCurrency</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>vencida hace %n día</numerusform>
            <numerusform>vencida hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>How quickly it comes in</source>
        <translation>Con qué rapidez se cobra</translation>
    </message>
    <message>
        <source>Who owes most</source>
        <translation>Quién debe más</translation>
    </message>
    <message>
        <source>Largest overdue invoices</source>
        <translation>Mayores facturas vencidas</translation>
    </message>
    <message>
        <source>How old is what is owed</source>
        <translation>Antigüedad de lo adeudado</translation>
    </message>
    <message>
        <source>Money received by month</source>
        <translation>Dinero recibido por mes</translation>
    </message>
    <message>
        <source>Days until paid</source>
        <translation>Días hasta el pago</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 sin vencer + %2 vencido + %3 de saldo a favor usado en exceso = %4 de saldo neto</translation>
    </message>
    <message>
        <source>%1 not due + %2 overdue − %3 credit = %4 net balance</source>
        <comment>amounts</comment>
        <translation>%1 sin vencer + %2 vencido − %3 a favor = %4 de saldo neto</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Dinero recibido</translation>
    </message>
    <message>
        <source>%1 in twelve months, %2 of it this month so far</source>
        <comment>amounts</comment>
        <translation>%1 en doce meses; de ello, %2 en lo que va de mes</translation>
    </message>
    <message>
        <source>From an invoice&apos;s date to the day on which nothing of it was owed any more.</source>
        <translation>Desde la fecha de la factura hasta el día en que no se debía nada de ella.</translation>
    </message>
    <message>
        <source>Half of what was settled in a month took no longer than this.</source>
        <translation>La mitad de lo saldado en un mes no tardó más que esto.</translation>
    </message>
    <message>
        <source>No invoice was settled in twelve months.</source>
        <translation>No se saldó ninguna factura en doce meses.</translation>
    </message>
    <message>
        <source>after the next refresh</source>
        <translation>después de la próxima actualización</translation>
    </message>
    <message>
        <source>This version of Freshet judges customers anew. The next refresh does so, and these figures are there.</source>
        <translation>Esta versión de Freshet evalúa de nuevo a los clientes. Lo hará en la próxima actualización y entonces aparecerán estas cifras.</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada vencido</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nadie debe nada.</translation>
    </message>
    <message>
        <source>No invoice is overdue.</source>
        <translation>No hay ninguna factura vencida.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewFindings</name>
    <message>
        <source>What contradicts itself</source>
        <translation>Qué se contradice</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>No hay contradicciones.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nothing read from UISP yet. Press Refresh Data to begin.</source>
        <translation>Todavía no se ha leído nada de UISP. Pulse Actualizar datos para empezar.</translation>
    </message>
    <message>
        <source>Charts in %1</source>
        <comment>currency</comment>
        <translation>Gráficos en %1</translation>
    </message>
    <message>
        <source>snapshot %1, confirmed %2 (%3)</source>
        <comment>number, date and time, age</comment>
        <translation>lectura %1, confirmada el %2 (%3)</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRefreshes</name>
    <message>
        <source>Last refreshes</source>
        <translation>Últimas actualizaciones</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toda la actividad</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The last refresh changed nothing.</source>
        <translation>La última actualización no cambió nada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of refresh</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>heading over times</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>How long the last refreshes took</source>
        <translation>Cuánto duraron las últimas actualizaciones</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>cambios: %1</translation>
    </message>
    <message>
        <source>What the last refresh changed: %1</source>
        <translation>Qué cambió en la última actualización: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln alta</numerusform>
            <numerusform>%Ln altas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln modificación</numerusform>
            <numerusform>%Ln modificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from UISP</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ya no está en UISP</numerusform>
            <numerusform>%Ln ya no están en UISP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln de nuevo en UISP</numerusform>
            <numerusform>%Ln de nuevo en UISP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::OverviewRisk</name>
    <message>
        <source>How customers pay</source>
        <translation>Cómo pagan los clientes</translation>
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
        <translation>Todavía no se sabe nada.</translation>
    </message>
</context>
<context>
    <name>freshet::OverviewTiles</name>
    <message>
        <source>Owing</source>
        <comment>amount</comment>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>amount</comment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>amount</comment>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>number of services</comment>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Risky</source>
        <comment>number of customers</comment>
        <translation>De riesgo</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have nothing overdue</source>
        <translation>
            <numerusform>%1 cliente no tiene nada vencido</numerusform>
            <numerusform>%1 clientes no tienen nada vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by risky customers</source>
        <translation>adeudado por clientes de riesgo</translation>
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
        <translation>Lo que indica UISP en las cuentas de sus clientes. Aquí cuentan las proformas sin pagar, pero no en la antigüedad de lo adeudado.</translation>
    </message>
</context>
<context>
    <name>freshet::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Hábitos de pago</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The details of this refresh are not kept any more.</source>
        <translation>Los detalles de esta actualización ya no se conservan.</translation>
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
        <translation>Un PIN tiene al menos 4 caracteres.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>Un PIN tiene como máximo 64 caracteres.</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Suspension policy</source>
        <translation>Política de suspensión</translation>
    </message>
    <message>
        <source>Customers who come or go</source>
        <translation>Clientes que entran o salen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Qué cambiaría hoy</translation>
    </message>
    <message>
        <source>Working out who would come and go…</source>
        <translation>Calculando quién entraría y quién saldría…</translation>
    </message>
    <message>
        <source>Who would come and go could not be worked out. %1</source>
        <translation>No se pudo calcular quién entraría y quién saldría. %1</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>entra en la lista</translation>
    </message>
    <message>
        <source>leaves the list</source>
        <translation>sale de la lista</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyForm</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days ahead</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> día antes</numerusform>
            <numerusform> días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minutes old</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> minuto de antigüedad</numerusform>
            <numerusform> minutos de antigüedad</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Espera tras el vencimiento</translation>
    </message>
    <message>
        <source>Days for suspending</source>
        <translation>Días para suspender</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Tell who is next</source>
        <translation>Avisar de los próximos</translation>
    </message>
    <message>
        <source>Act on data up to</source>
        <translation>Actuar con datos de hasta</translation>
    </message>
    <message>
        <source>Minimum overdue in %1</source>
        <translation>Mínimo vencido en %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Nuevo día festivo</translation>
    </message>
</context>
<context>
    <name>freshet::PolicyText</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, every day at %1</source>
        <comment>a time</comment>
        <translation>sí, cada día (hora: %1)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Suspends by itself</source>
        <translation>Suspende por sí mismo</translation>
    </message>
    <message>
        <source>no, somebody confirms it</source>
        <translation>no, alguien lo confirma</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>UISP suspends whatever this desk says.</source>
        <translation>UISP suspende, diga lo que diga Freshet.</translation>
    </message>
    <message>
        <source>Nobody is suspended but from here or by hand.</source>
        <translation>Solo se suspende desde aquí o a mano.</translation>
    </message>
    <message>
        <source>UISP acts before this desk.</source>
        <translation>UISP actúa antes que Freshet.</translation>
    </message>
    <message>
        <source>This desk acts before UISP.</source>
        <translation>Freshet actúa antes que UISP.</translation>
    </message>
    <message>
        <source>Wait after the due date</source>
        <translation>Espera tras el vencimiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Minimum amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>UISP looks at each invoice alone; this desk adds up all that is overdue.</source>
        <translation>UISP mira cada factura por separado; Freshet suma todo lo vencido.</translation>
    </message>
    <message>
        <source>Put off by the customer</source>
        <translation>Aplazamiento por el cliente</translation>
    </message>
    <message>
        <source>by a promise that is noted here</source>
        <translation>con una promesa anotada aquí</translation>
    </message>
    <message>
        <source>yes, by a day</source>
        <translation>sí, un día</translation>
    </message>
    <message>
        <source>A customer may be later than this desk expects.</source>
        <translation>Un cliente puede retrasarse más de lo que Freshet espera.</translation>
    </message>
    <message>
        <source>UISP knows no promise.</source>
        <translation>UISP no conoce las promesas.</translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 fewer than now</source>
        <translation>
            <numerusform>Suspendería a %n cliente, %1 menos que ahora</numerusform>
            <numerusform>Suspendería a %n clientes, %1 menos que ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, %1 more than now</source>
        <translation>
            <numerusform>Suspendería a %n cliente, %1 más que ahora</numerusform>
            <numerusform>Suspendería a %n clientes, %1 más que ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would suspend %n customers, as now</source>
        <translation>
            <numerusform>Suspendería a %n cliente, como ahora</numerusform>
            <numerusform>Suspendería a %n clientes, como ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace, days, holidays</source>
        <translation>Prórrogas, días, festivos</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>como se definió aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no los conoce</translation>
    </message>
    <message>
        <source>UISP may suspend whom this desk exempts.</source>
        <translation>UISP puede suspender a quien Freshet exime.</translation>
    </message>
    <message>
        <source>Of no effect while UISP does not suspend by itself.</source>
        <translation>Sin efecto mientras UISP no suspenda por sí mismo.</translation>
    </message>
    <message>
        <source>The same, but UISP may count a day less, and customers may have a wait of their own there.</source>
        <translation>Lo mismo, pero UISP puede contar un día menos y algunos clientes pueden tener allí un plazo propio.</translation>
    </message>
</context>
<context>
    <name>freshet::PortfolioFigure</name>
    <message>
        <source>Nothing was billed in the period, so there is nothing to divide by.</source>
        <translation>No se facturó nada en el período, así que no hay entre qué dividir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 pendiente ÷ %2 facturado × %3 día = %4 días</numerusform>
            <numerusform>%1 pendiente ÷ %2 facturado × %3 días = %4 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not due yet ÷ %2 billed × %3 days = %4 days</source>
        <translation>
            <numerusform>%1 sin vencer ÷ %2 facturado × %3 día = %4 días</numerusform>
            <numerusform>%1 sin vencer ÷ %2 facturado × %3 días = %4 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days outstanding − %2 days at best = %3 days</source>
        <translation>%1 días de plazo de cobro − %2 días en el mejor caso = %3 días</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days</source>
        <translation>
            <numerusform>%1 pendiente: %2 día de ventas, y %3 de los %4 facturados en los %5 días anteriores = %6 días</numerusform>
            <numerusform>%1 pendiente: %2 días de ventas, y %3 de los %4 facturados en los %5 días anteriores = %6 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open are more than the %2 billed in the last %3 days.</source>
        <translation>
            <numerusform>Lo pendiente, %1, supera lo facturado en el último %3 día, %2.</numerusform>
            <numerusform>Lo pendiente, %1, supera lo facturado en los últimos %3 días, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was there to be collected: all that is open is not due yet.</source>
        <translation>No había nada que cobrar: todo lo pendiente está sin vencer.</translation>
    </message>
    <message>
        <source>(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × 100 = %5 %</source>
        <translation>(%1 pendiente al inicio + %2 facturado al mes − %3 pendiente) ÷ (%1 + %2 − %4 sin vencer) × 100 = %5 %</translation>
    </message>
</context>
<context>
    <name>freshet::ProfileExchange</name>
    <message>
        <source>Server %1 in this file cannot be taken: %2</source>
        <translation>El servidor %1 de este archivo no se puede incorporar: %2</translation>
    </message>
    <message>
        <source>it is not a description of a server.</source>
        <translation>no es la descripción de un servidor.</translation>
    </message>
    <message>
        <source>it has a field that this version does not know: %1.</source>
        <translation>tiene un campo que esta versión no conoce: %1.</translation>
    </message>
    <message>
        <source>its settings do not fit together (%1).</source>
        <translation>sus opciones no son compatibles entre sí (%1).</translation>
    </message>
    <message>
        <source>it has no usable name.</source>
        <translation>no tiene un nombre utilizable.</translation>
    </message>
    <message>
        <source>its address is none that a sign-in would take.</source>
        <translation>su dirección no serviría para iniciar sesión.</translation>
    </message>
    <message>
        <source>This file is far too large for a list of servers.</source>
        <translation>Este archivo es demasiado grande para ser una lista de servidores.</translation>
    </message>
    <message>
        <source>This is not a list of servers that Freshet exported.</source>
        <translation>Esto no es una lista de servidores exportada por Freshet.</translation>
    </message>
    <message>
        <source>A field of a server is in this file twice, so it is not clear which one counts.</source>
        <translation>Un campo de un servidor aparece dos veces en este archivo, así que no está claro cuál vale.</translation>
    </message>
    <message>
        <source>There is no server in this file.</source>
        <translation>No hay ningún servidor en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n servers in this file.</source>
        <translation>
            <numerusform>Hay más de %n servidor en este archivo.</numerusform>
            <numerusform>Hay más de %n servidores en este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in the file twice.</source>
        <translation>está dos veces en el archivo.</translation>
    </message>
</context>
<context>
    <name>freshet::Progress</name>
    <message numerus="yes">
        <source>Reading %1… %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Leyendo %1… %2 de aproximadamente %3 registro, %4</numerusform>
            <numerusform>Leyendo %1… %2 de aproximadamente %3 registros, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1… %2 rows, %3</source>
        <translation>
            <numerusform>Leyendo %1… %2 registro, %3</numerusform>
            <numerusform>Leyendo %1… %2 registros, %3</numerusform>
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
        <translation>%1 de aproximadamente %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, such as: invoices</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>connecting to UISP…</source>
        <translation>conectando con UISP…</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in UISP’s lists…</source>
        <translation>preguntando por los registros que ya no están en las listas de UISP…</translation>
    </message>
    <message>
        <source>taking over the changes…</source>
        <translation>incorporando los cambios…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>alrededor de %n min</numerusform>
            <numerusform>unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading history: %1</source>
        <translation>Leyendo el historial: %1</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Revisión completa: %1</translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Conectando con UISP…</translation>
    </message>
    <message>
        <source>Asking UISP about rows that are no longer in its lists…</source>
        <translation>Preguntando a UISP por los registros que ya no están en sus listas…</translation>
    </message>
    <message>
        <source>Taking over the changes and judging payments…</source>
        <translation>Incorporando los cambios y evaluando los pagos…</translation>
    </message>
</context>
<context>
    <name>freshet::ProxyFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Según la configuración de este equipo</translation>
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
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>proxy.example.net</source>
        <translation>proxy.example.net</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>solo si el proxy lo pide</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain, never in a file</source>
        <translation>se guarda en el llavero de este equipo, nunca en un archivo</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
</context>
<context>
    <name>freshet::Reason</name>
    <message>
        <source>the only invoice due was late</source>
        <translation>la única factura que venció tuvo atraso</translation>
    </message>
    <message>
        <source>the last invoice was late</source>
        <translation>la última factura tuvo atraso</translation>
    </message>
    <message>
        <source>%1 of the last %2 invoices late</source>
        <translation>%1 de las últimas %2 facturas con atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n missed payments</source>
        <translation>
            <numerusform>%n pago incumplido</numerusform>
            <numerusform>%n pagos incumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last invoice %n days later than the one before</source>
        <translation>
            <numerusform>la última factura, con %n día más de atraso que la anterior</numerusform>
            <numerusform>la última factura, con %n días más de atraso que la anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 invoices %n days later than the %1 before</source>
        <translation>
            <numerusform>las últimas %1 facturas, con %n día más de atraso que las %1 anteriores</numerusform>
            <numerusform>las últimas %1 facturas, con %n días más de atraso que las %1 anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest open %1, %n days overdue</source>
        <translation>
            <numerusform>la pendiente más antigua, %1, vencida hace %n día</numerusform>
            <numerusform>la pendiente más antigua, %1, vencida hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most recently %1, %n days late</source>
        <translation>
            <numerusform>la más reciente %1, con %n día de atraso</numerusform>
            <numerusform>la más reciente %1, con %n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>new: no invoice due yet</source>
        <translation>nuevo: aún no venció ninguna factura</translation>
    </message>
    <message numerus="yes">
        <source>new: only %n invoices due so far</source>
        <translation>
            <numerusform>nuevo: solo venció %n factura hasta ahora</numerusform>
            <numerusform>nuevo: solo vencieron %n facturas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the last %n invoices late, nothing overdue</source>
        <translation>
            <numerusform>la última factura sin atraso (0 de %n), nada vencido</numerusform>
            <numerusform>ninguna de las últimas %n facturas con atraso, nada vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>never paid anything</source>
        <translation>nunca pagó nada</translation>
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
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Cancelar actualización</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>✓ Refresh Data</source>
        <translation>✓ Actualizar datos</translation>
    </message>
    <message>
        <source>Refresh Data</source>
        <translation>Actualizar datos</translation>
    </message>
    <message>
        <source>Reading from UISP. You can go on working.</source>
        <translation>Leyendo de UISP. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Read everything from UISP (%1)</source>
        <translation>Leer todo de UISP (%1)</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDetails</name>
    <message>
        <source>Details of the refresh</source>
        <translation>Detalles de la actualización</translation>
    </message>
    <message>
        <source>Lists of the refresh</source>
        <translation>Listas de la actualización</translation>
    </message>
    <message>
        <source>List</source>
        <comment>heading</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: of a list</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changes and errors</source>
        <translation>Cambios y errores</translation>
    </message>
    <message>
        <source>Nothing was refreshed since the program was started.</source>
        <translation>No se ha actualizado nada desde que se inició el programa.</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshDisplay</name>
    <message>
        <source>✓ Everything was compared with UISP in %1 s</source>
        <translation>✓ Todo se comparó con UISP en %1 s</translation>
    </message>
    <message>
        <source>Full check: %1</source>
        <translation>Revisión completa: %1</translation>
    </message>
    <message>
        <source>The full check was interrupted and goes on later: %1</source>
        <translation>La revisión completa se interrumpió y sigue más tarde: %1</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshMenu</name>
    <message>
        <source>Stop the full check in the background</source>
        <translation>Detener la revisión completa en segundo plano</translation>
    </message>
    <message>
        <source>Details of the refresh…</source>
        <translation>Detalles de la actualización…</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no automatic refresh</comment>
        <translation>Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Full check once a day</source>
        <translation>Revisión completa una vez al día</translation>
    </message>
</context>
<context>
    <name>freshet::RefreshReport</name>
    <message numerus="yes">
        <source>Data refreshed successfully! Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>¡Datos actualizados correctamente! %1/%2 cliente actualizado en %3 s</numerusform>
            <numerusform>¡Datos actualizados correctamente! %1/%2 clientes actualizados en %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %1/%2 customers in %3 s</source>
        <translation>
            <numerusform>%1/%2 cliente actualizado en %3 s</numerusform>
            <numerusform>%1/%2 clientes actualizados en %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but not all could be read: %2. What was known before stays.</source>
        <translation>%1, pero no se pudo leer todo: %2. Se conserva lo que ya se conocía.</translation>
    </message>
    <message>
        <source>%1, but that could not be written into the activity log. %2</source>
        <translation>%1, pero no se pudo anotar en el registro de actividad. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, some records could not be read (%n)</source>
        <translation>
            <numerusform>%1, no se pudo leer algún registro (%n)</numerusform>
            <numerusform>%1, no se pudieron leer algunos registros (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n falló</numerusform>
            <numerusform>%1, %n fallaron</numerusform>
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
        <translation>conectando con UISP</translation>
    </message>
    <message>
        <source>reading lists</source>
        <translation>leyendo las listas</translation>
    </message>
    <message>
        <source>asking about rows that are no longer in the lists</source>
        <translation>preguntando por los registros que ya no están en las listas</translation>
    </message>
    <message>
        <source>taking over the changes and judging payments</source>
        <translation>incorporando los cambios y evaluando los pagos</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>kind of refresh</comment>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>kind of refresh</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>read before the interruption</source>
        <translation>leída antes de la interrupción</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %2</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%1 registro en %2</numerusform>
            <numerusform>%1 registros en %2</numerusform>
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
            <numerusform>%1 registro, terminada tras %2</numerusform>
            <numerusform>%1 registros, terminada tras %2</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a list</comment>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 of about %2 rows</source>
        <translation>
            <numerusform>leyendo, %1 de aproximadamente %2 registro</numerusform>
            <numerusform>leyendo, %1 de aproximadamente %2 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %1 rows</source>
        <translation>
            <numerusform>leyendo, %1 registro</numerusform>
            <numerusform>leyendo, %1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 of them repeated</source>
        <translation>
            <numerusform>%1 solicitud, %2 de ellas repetidas</numerusform>
            <numerusform>%1 solicitudes, %2 de ellas repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>size</comment>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>number of rows</comment>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of rows</comment>
        <translation>modificaciones: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>number of rows</comment>
        <translation>ya no están: %1</translation>
    </message>
    <message>
        <source>Reading %1, decoding %2, storing %3, taking over %4, judging payments %5</source>
        <translation>Leer %1, interpretar %2, guardar %3, incorporar %4, evaluar pagos %5</translation>
    </message>
    <message>
        <source>Customer #%1: %2</source>
        <translation>Cliente #%1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>refresh, what it does</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda alrededor de %n min</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionBox</name>
    <message>
        <source>Kept for</source>
        <translation>Se conservan</translation>
    </message>
    <message>
        <source>How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.</source>
        <translation>Cuánto tiempo recuerda Freshet lo que cambió cada actualización. La próxima actualización descarta los cambios más antiguos.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>kept for ever</comment>
        <translation>siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RetentionDisplay</name>
    <message>
        <source>How long changes are kept was not saved. %1</source>
        <translation>No se guardó cuánto tiempo se conservan los cambios. %1</translation>
    </message>
    <message>
        <source>Changes are kept for ever from now on.</source>
        <translation>A partir de ahora, los cambios se conservan siempre.</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh drops changes that are older than %n days.</source>
        <translation>
            <numerusform>La próxima actualización descarta los cambios de hace más de %n día.</numerusform>
            <numerusform>La próxima actualización descarta los cambios de hace más de %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::RiskBox</name>
    <message>
        <source>; %1 days late when late</source>
        <translation>; %1 días de atraso cuando se atrasa</translation>
    </message>
    <message>
        <source>Getting better.</source>
        <translation>Va mejorando.</translation>
    </message>
    <message>
        <source>Getting worse.</source>
        <translation>Va empeorando.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why this risk?</source>
        <translation>¿Por qué este riesgo?</translation>
    </message>
    <message>
        <source>The rule with its numbers, and the invoices behind it</source>
        <translation>La regla con sus números y las facturas en que se basa</translation>
    </message>
    <message>
        <source>Invoices judged: %1 on time, %2 late, %3 overdue</source>
        <translation>Facturas evaluadas: %1 a tiempo, %2 con atraso, %3 vencidas</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDialog</name>
    <message>
        <source>Back to defaults</source>
        <translation>Valores predeterminados</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Reglas de pago</translation>
    </message>
    <message>
        <source>The rules that were kept cannot be read. %1 Saving replaces them by those shown here.</source>
        <translation>No se pueden leer las reglas guardadas. %1 Si guarda, se reemplazan por las que se muestran aquí.</translation>
    </message>
    <message>
        <source>The change could not be worked out: %1</source>
        <translation>No se pudo calcular el cambio: %1</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
    <message>
        <source>The figures are those of the last rules that fitted together.</source>
        <translation>Las cifras son las de las últimas reglas que eran compatibles entre sí.</translation>
    </message>
    <message>
        <source>Import payment rules</source>
        <translation>Importar reglas de pago</translation>
    </message>
    <message>
        <source>Payment rules (*.json)</source>
        <translation>Reglas de pago (*.json)</translation>
    </message>
    <message>
        <source>Export payment rules</source>
        <translation>Exportar reglas de pago</translation>
    </message>
    <message>
        <source>These are the rules of %1. They hold once you save them.</source>
        <translation>Estas son las reglas de %1. Se aplican cuando las guarde.</translation>
    </message>
    <message>
        <source>The rules on show were written to %1.</source>
        <translation>Las reglas mostradas se guardaron en %1.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesDisplay</name>
    <message>
        <source>The payment rules cannot be opened. %1</source>
        <translation>No se pueden abrir las reglas de pago. %1</translation>
    </message>
    <message>
        <source>The rules were not saved. %1</source>
        <translation>No se guardaron las reglas. %1</translation>
    </message>
    <message>
        <source>The rules are saved. The customers are being judged by them…</source>
        <translation>Las reglas se guardaron. Se está evaluando a los clientes según ellas…</translation>
    </message>
    <message>
        <source>The rules are saved, but the customers are still judged by the rules of before. %1 The next refresh tries it again.</source>
        <translation>Las reglas se guardaron, pero los clientes se siguen evaluando según las anteriores. %1 La próxima actualización lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The findings could not be marked anew. %1 The next refresh tries it again.</source>
        <translation>No se pudieron marcar de nuevo los hallazgos. %1 La próxima actualización lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>All figures follow the saved rules now.</source>
        <translation>Ahora todas las cifras siguen las reglas guardadas.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesFile</name>
    <message>
        <source>%1 could not be opened (%2). Choose another file.</source>
        <translation>No se pudo abrir %1 (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose another file.</source>
        <translation>No se pudo leer %1 (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing is changed. %2</source>
        <translation>%1 no se importó y no cambió nada. %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>No se pudo escribir %1 (%2). Elija otra carpeta.</translation>
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
        <translation>Desde cuándo se evalúan las facturas, según su fecha de vencimiento.</translation>
    </message>
    <message>
        <source>How many of the invoices due last decide the risk class.</source>
        <translation>Cuántas de las últimas facturas que vencieron deciden la clase de riesgo.</translation>
    </message>
    <message>
        <source>An unpaid invoice counts as missed when it is overdue this long, or when a later one fell due.</source>
        <translation>Una factura sin pagar cuenta como incumplida cuando lleva este tiempo vencida o cuando vence otra posterior.</translation>
    </message>
    <message>
        <source>How many of the last invoices are compared with as many before them.</source>
        <translation>Cuántas de las últimas facturas se comparan con otras tantas anteriores.</translation>
    </message>
    <message>
        <source>How much later or earlier, on average, counts as getting worse or better.</source>
        <translation>Cuántos días más o menos, en promedio, cuentan como empeorar o mejorar.</translation>
    </message>
    <message>
        <source>How many invoices the row of marks shows.</source>
        <translation>Cuántas facturas muestra la tira de marcas.</translation>
    </message>
    <message>
        <source>Risk classes</source>
        <translation>Clases de riesgo</translation>
    </message>
    <message>
        <source>High when at least this many recent invoices were late or are overdue.</source>
        <translation>Alto cuando al menos este número de facturas recientes tuvieron atraso o están vencidas.</translation>
    </message>
    <message>
        <source>High when at least this many invoices were missed.</source>
        <translation>Alto cuando al menos este número de facturas están incumplidas.</translation>
    </message>
    <message>
        <source>High when the oldest open invoice is overdue longer than this.</source>
        <translation>Alto cuando la factura pendiente más antigua lleva vencida más de este tiempo.</translation>
    </message>
    <message>
        <source>Elevated when at least this many recent invoices were late or are overdue.</source>
        <translation>Medio cuando al menos este número de facturas recientes tuvieron atraso o están vencidas.</translation>
    </message>
    <message>
        <source>Elevated with this many already when the customer is getting worse.</source>
        <translation>Medio ya con este número cuando el cliente va empeorando.</translation>
    </message>
    <message>
        <source>Elevated when the oldest open invoice is overdue longer than this.</source>
        <translation>Medio cuando la factura pendiente más antigua lleva vencida más de este tiempo.</translation>
    </message>
    <message>
        <source>New while fewer invoices than this have fallen due and none was late.</source>
        <translation>Nuevo mientras hayan vencido menos facturas que estas y ninguna haya tenido atraso.</translation>
    </message>
    <message>
        <source>Counted from the due date; the step before it ends the day before.</source>
        <translation>Contado desde la fecha de vencimiento; el tramo anterior termina el día antes.</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Antigüedad de saldos</translation>
    </message>
    <message>
        <source>The first step begins on day 1 after the due date.</source>
        <translation>El primer tramo empieza el día 1 después del vencimiento.</translation>
    </message>
    <message>
        <source>Everything older belongs to this step.</source>
        <translation>Todo lo más antiguo pertenece a este tramo.</translation>
    </message>
    <message>
        <source>VIP and grace</source>
        <translation>VIP y prórroga</translation>
    </message>
    <message>
        <source>Customers with this tag in UISP are VIP. Capital letters do not matter.</source>
        <translation>Los clientes con esta etiqueta en UISP son VIP. No importan las mayúsculas.</translation>
    </message>
    <message>
        <source>Customers are VIP, too, when their custom attribute with this key is 1, true or yes.</source>
        <translation>También son VIP los clientes cuyo atributo personalizado con esta clave sea 1, true o yes.</translation>
    </message>
    <message>
        <source>The key of the custom attribute with the day of the month, or the date, until which payment may wait.</source>
        <translation>La clave del atributo personalizado con el día del mes, o la fecha, hasta la que se puede pagar.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Two payments of one customer, of the same amount and by the same method, are probably one when no more days lie between them.</source>
        <translation>Dos pagos de un mismo cliente, con el mismo importe y el mismo método, probablemente son uno solo si no los separan más días que estos.</translation>
    </message>
    <message>
        <source>How long it is told that a row went from UISP, or that its content was changed.</source>
        <translation>Durante cuánto tiempo se avisa de que un registro desapareció de UISP o de que cambió su contenido.</translation>
    </message>
    <message numerus="yes">
        <source> months</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> mes</numerusform>
            <numerusform> meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> invoices</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> factura</numerusform>
            <numerusform> facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>A finding tells of customers with an active service and an invoice that is overdue longer than this. 0: of nobody.</source>
        <translation>Un hallazgo avisa de los clientes con un servicio activo y una factura que lleva vencida más de este tiempo. 0: de ninguno.</translation>
    </message>
</context>
<context>
    <name>freshet::RulesPreviewBox</name>
    <message>
        <source>%1 %2, %3 fewer than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, %3 menos que ahora</translation>
    </message>
    <message>
        <source>%1 %2, %3 more than now</source>
        <comment>number, class such as High, number</comment>
        <translation>%2: %1, %3 más que ahora</translation>
    </message>
    <message>
        <source>%1 %2, as now</source>
        <comment>number, class such as High</comment>
        <translation>%2: %1, como ahora</translation>
    </message>
    <message>
        <source>Customers that change their class</source>
        <translation>Clientes que cambian de clase</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>class now</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>class after saving</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>If you save these rules:</source>
        <translation>Si guarda estas reglas:</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with grace</source>
        <translation>con prórroga</translation>
    </message>
    <message>
        <source>Which customers change their class can be told after the next refresh.</source>
        <translation>Qué clientes cambian de clase se podrá saber después de la próxima actualización.</translation>
    </message>
    <message>
        <source>No customer changes the class.</source>
        <translation>Ningún cliente cambia de clase.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class; here are the %2 gravest.</source>
        <translation>
            <numerusform>%1 cliente cambia de clase; aquí están los %2 casos más graves.</numerusform>
            <numerusform>%1 clientes cambian de clase; aquí están los %2 casos más graves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers change their class.</source>
        <translation>
            <numerusform>%1 cliente cambia de clase.</numerusform>
            <numerusform>%1 clientes cambian de clase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::SavedViews</name>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Ya hay una vista llamada “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <comment>button: saved views of a table</comment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Filters, order and columns that you have named</source>
        <translation>Filtros, orden y columnas a los que usted puso nombre</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Cambiar el nombre de una vista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Eliminar una vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The rows stay as they are.</source>
        <translation>¿Eliminar la vista “%1”? Las filas se quedan como están.</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>Exportar una vista</translation>
    </message>
    <message>
        <source>View of Freshet (*.freshet-view)</source>
        <translation>Vista de Freshet (*.freshet-view)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importar una vista</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista “%1” guardada</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>La vista ahora se llama “%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista “%1” eliminada</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Vista “%1” guardada en %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir %1. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <comment>a file, a sentence</comment>
        <translation>%1 no se importó. %2</translation>
    </message>
    <message>
        <source>View “%1” imported</source>
        <translation>Vista “%1” importada</translation>
    </message>
</context>
<context>
    <name>freshet::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
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
        <translation>Ningún cliente, factura o pago contiene “%1”.</translation>
    </message>
    <message>
        <source>Show all in %1</source>
        <comment>a page: Customers, Invoices or Payments</comment>
        <translation>Mostrar todo en %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <comment>a payment</comment>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>vence el %1</translation>
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
        <translation>Este archivo es demasiado grande para ser un certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>No hay ningún certificado en este archivo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority: it cannot vouch for servers. Ask for the certificate of your company&apos;s authority.</source>
        <translation>El certificado de %1 no es el de una entidad de certificación: no puede avalar a servidores. Pida el certificado de la entidad de certificación de su empresa.</translation>
    </message>
    <message>
        <source>An address with http:// would send your token readable by anybody on the way. Use https:// instead, or allow it in the connection settings.</source>
        <translation>Con una dirección http://, cualquiera que intercepte la conexión podría leer su token. Use https:// o permítalo en la configuración de conexión.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without http:// and without a path, for example proxy.example.net</source>
        <translation>Escriba la dirección del proxy sin http:// y sin ruta, por ejemplo proxy.example.net</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, for example 3128.</source>
        <translation>Escriba el puerto del proxy, por ejemplo 3128.</translation>
    </message>
</context>
<context>
    <name>freshet::ServerProbe</name>
    <message>
        <source>This is no server address. Enter it like this: uisp.example.net</source>
        <translation>Esto no es una dirección de servidor. Escríbala así: uisp.example.net</translation>
    </message>
    <message>
        <source>The server address must begin with https://</source>
        <translation>La dirección del servidor debe empezar por https://</translation>
    </message>
    <message>
        <source>Enter the address of your UISP server, for example uisp.example.net</source>
        <translation>Escriba la dirección de su servidor UISP, por ejemplo uisp.example.net</translation>
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
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a server</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names, addresses, proxies and what is trusted; no token and no password.</source>
        <translation>Nombres, direcciones, proxies y lo que es de confianza; ni tokens ni contraseñas.</translation>
    </message>
    <message>
        <source>This server is open.</source>
        <translation>Este servidor está abierto.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
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
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added. Sign in to each once: tokens are never exported.</source>
        <translation>
            <numerusform>Se agregó %n servidor. Inicie sesión en él una vez: los tokens nunca se exportan.</numerusform>
            <numerusform>Se agregaron %n servidores. Inicie sesión en cada uno una vez: los tokens nunca se exportan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already and stay as they were.</source>
        <translation>
            <numerusform>%n ya era conocido y queda como estaba.</numerusform>
            <numerusform>%n ya eran conocidos y quedan como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>No se puede escribir este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were written to %1, without tokens and passwords.</source>
        <translation>
            <numerusform>Se guardó %n servidor en %1, sin tokens ni contraseñas.</numerusform>
            <numerusform>Se guardaron %n servidores en %1, sin tokens ni contraseñas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ServersDisplay</name>
    <message>
        <source>Remove this server</source>
        <translation>Eliminar este servidor</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its local data, notes, activity log and their backups are deleted, and the keychain forgets its token and passwords. Nothing changes in UISP.</source>
        <translation>¿Eliminar %1 de este equipo? Se borrarán sus datos locales, las notas, el registro de actividad y sus copias de seguridad, y el llavero olvidará su token y sus contraseñas. En UISP no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>freshet::SettingsDialog</name>
    <message>
        <source>Full check once a day</source>
        <translation>Revisión completa una vez al día</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>do not refresh</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the numbers of this language</source>
        <translation>Como los números de este idioma</translation>
    </message>
    <message>
        <source>Comma between cells: 1184.50</source>
        <translation>Coma entre celdas: 1184.50</translation>
    </message>
    <message>
        <source>Semicolon between cells: 1184,50</source>
        <translation>Punto y coma entre celdas: 1184,50</translation>
    </message>
    <message>
        <source>Payment rules…</source>
        <translation>Reglas de pago…</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message>
        <source>How hard UISP may be asked</source>
        <translation>Cuánto se puede exigir a UISP</translation>
    </message>
    <message>
        <source>Rows of the first page</source>
        <translation>Registros de la primera página</translation>
    </message>
    <message>
        <source>Requests at the start</source>
        <translation>Solicitudes al inicio</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Solicitudes como máximo</translation>
    </message>
    <message>
        <source>Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on.</source>
        <translation>Baje estos valores si UISP se vuelve lento para los demás durante una actualización. Valen a partir de la próxima actualización.</translation>
    </message>
    <message>
        <source>Appearance and files</source>
        <translation>Apariencia y archivos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>El cambio de idioma vale a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading over settings</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualizaciones…</translation>
    </message>
</context>
<context>
    <name>freshet::SignInAttempt</name>
    <message>
        <source>Please enter the API token.</source>
        <translation>Escriba el token de API.</translation>
    </message>
    <message>
        <source>The API token contains spaces, line breaks or other characters that no token has. Copy it again from UISP.</source>
        <translation>El token de API contiene espacios, saltos de línea u otros caracteres que ningún token tiene. Cópielo de nuevo desde UISP.</translation>
    </message>
</context>
<context>
    <name>freshet::SignInDialog</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configuración de conexión…</translation>
    </message>
    <message>
        <source>Sign in to UISP</source>
        <translation>Iniciar sesión en UISP</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
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
        <translation>Nombre de este servidor</translation>
    </message>
    <message>
        <source>as you like, e.g. the company&apos;s name</source>
        <translation>el que quiera, p. ej. el nombre de la empresa</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>El token se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>In UISP open Settings → Users → API tokens (on older versions System → Security → App keys) and make a token. A read-only one is enough to look.</source>
        <translation>En UISP, abra Settings → Users → API tokens (en versiones anteriores, System → Security → App keys) y cree un token. Para consultar basta con uno de solo lectura.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;Name of this server</source>
        <translation>&amp;Nombre de este servidor</translation>
    </message>
    <message>
        <source>Checking with UISP</source>
        <translation>Comprobando con UISP</translation>
    </message>
    <message>
        <source>Please enter the address of your UISP server.</source>
        <translation>Escriba la dirección de su servidor UISP.</translation>
    </message>
    <message>
        <source>Please paste the API token.</source>
        <translation>Pegue el token de API.</translation>
    </message>
    <message>
        <source>Checking with UISP…</source>
        <translation>Comprobando con UISP…</translation>
    </message>
    <message>
        <source>Through the proxy %1, port %2.</source>
        <translation>A través del proxy %1, puerto %2.</translation>
    </message>
    <message>
        <source>Past any proxy of this computer.</source>
        <translation>Sin pasar por ningún proxy de este equipo.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed.</source>
        <translation>Se permite una dirección sin cifrar.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>freshet::SnapshotBox</name>
    <message numerus="yes">
        <source>%1 · %2 changes</source>
        <comment>date and time, number</comment>
        <translation>
            <numerusform>%1 · %2 cambio</numerusform>
            <numerusform>%1 · %2 cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <comment>the refresh whose changes are shown</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Shows what one refresh changed. Refreshes that changed nothing are left out.</source>
        <translation>Muestra lo que cambió en una actualización. Se omiten las que no cambiaron nada.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>any refresh</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Lectura %1</translation>
    </message>
</context>
<context>
    <name>freshet::StageList</name>
    <message>
        <source>Name: the address is found</source>
        <translation>Nombre: se encuentra la dirección</translation>
    </message>
    <message>
        <source>Route: somebody answers there</source>
        <translation>Ruta: alguien responde allí</translation>
    </message>
    <message>
        <source>Proxy: it lets us through</source>
        <translation>Proxy: deja pasar</translation>
    </message>
    <message>
        <source>TLS: the server proves who it is</source>
        <translation>TLS: el servidor demuestra quién es</translation>
    </message>
    <message>
        <source>UISP: it answers like UISP</source>
        <translation>UISP: responde como UISP</translation>
    </message>
    <message>
        <source>Token: it may read what is needed</source>
        <translation>Token: permite leer lo necesario</translation>
    </message>
    <message>
        <source>Name: the address is not found</source>
        <translation>Nombre: no se encuentra la dirección</translation>
    </message>
    <message>
        <source>Route: nobody answers there</source>
        <translation>Ruta: nadie responde allí</translation>
    </message>
    <message>
        <source>Proxy: it does not let us through</source>
        <translation>Proxy: no deja pasar</translation>
    </message>
    <message>
        <source>TLS: the server does not prove who it is</source>
        <translation>TLS: el servidor no demuestra quién es</translation>
    </message>
    <message>
        <source>UISP: it does not answer like UISP</source>
        <translation>UISP: no responde como UISP</translation>
    </message>
    <message>
        <source>Token: it may not read what is needed</source>
        <translation>Token: no permite leer lo necesario</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>UISP is reached. Paste the API token in the sign-in window to test that too.</source>
        <translation>Se llega a UISP. Pegue el token de API en la ventana de inicio de sesión para probarlo también.</translation>
    </message>
    <message>
        <source>All is well: you can sign in.</source>
        <translation>Todo está bien: puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>freshet::Statement</name>
    <message>
        <source>Statement</source>
        <comment>of a customer account</comment>
        <translation>Estado de cuenta</translation>
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
        <translation>Sin vencer</translation>
    </message>
    <message>
        <source>Other, such as unpaid pro-formas</source>
        <translation>Otros, como proformas sin pagar</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>amount</comment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account on %1</source>
        <comment>date</comment>
        <translation>Cuenta al %1</translation>
    </message>
    <message>
        <source>No invoice is open.</source>
        <translation>No hay facturas pendientes.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice or a payment</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>amount of an invoice</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to pay</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Días vencidos</translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>No consta ningún pago.</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>way of paying</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Made on %1 from snapshot %2, read from UISP on %3.</source>
        <comment>date, number, date</comment>
        <translation>Elaborado el %1 con la lectura %2, hecha en UISP el %3.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Últimos pagos</translation>
    </message>
</context>
<context>
    <name>freshet::StatementAsking</name>
    <message>
        <source>There is not enough room to write %1. Free some space or choose another folder. Nothing was changed there.</source>
        <translation>No hay espacio suficiente para escribir %1. Libere espacio o elija otra carpeta. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It may be open in another program, or the folder may not allow it. Choose another name or folder. Nothing was changed there.</source>
        <translation>No se puede escribir %1. Puede que esté abierto en otro programa o que la carpeta no lo permita. Elija otro nombre u otra carpeta. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar el estado de cuenta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The statement was written to %1</source>
        <translation>El estado de cuenta se guardó en %1</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Imprimir el estado de cuenta</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Cancelar actualización</translation>
    </message>
    <message>
        <source>Details of the refresh</source>
        <translation>Detalles de la actualización</translation>
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
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
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
        <translation>La política de suspensión no está guardada de una forma que esta versión de Freshet pueda leer. Revísela y guárdela de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The delay must be from 0 to %n days.</source>
        <translation>
            <numerusform>La espera debe ser de 0 a %n día.</numerusform>
            <numerusform>La espera debe ser de 0 a %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permit at least one day of the week, or nobody would ever be suspended.</source>
        <translation>Permita al menos un día de la semana, o nunca se suspendería a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n holidays. Take out those that are over.</source>
        <translation>
            <numerusform>Puede haber como máximo %n día festivo. Quite los que ya pasaron.</numerusform>
            <numerusform>Puede haber como máximo %n días festivos. Quite los que ya pasaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age up to which data may be acted on must be from 1 to %n minutes.</source>
        <translation>
            <numerusform>La antigüedad hasta la que se puede actuar con los datos debe ser de 1 a %n minuto.</numerusform>
            <numerusform>La antigüedad hasta la que se puede actuar con los datos debe ser de 1 a %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave it out where there is none.</source>
        <translation>Un importe mínimo debe ser un número mayor que 0, por ejemplo 12, o con el separador decimal de su idioma; déjelo vacío si no hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Invoices can be listed from 0 to %n days before their deadline.</source>
        <translation>
            <numerusform>Las facturas se pueden mostrar de 0 a %n día antes de su fecha límite.</numerusform>
            <numerusform>Las facturas se pueden mostrar de 0 a %n días antes de su fecha límite.</numerusform>
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
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Open in UISP</source>
        <translation>Abrir en UISP</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu</comment>
        <translation>Columnas</translation>
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
        <translation>No se pudieron leer las filas</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Filtrar por una columna</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a customer; a click shows all again</comment>
        <translation>Solo %1 ✕</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::TableReader</name>
    <message>
        <source>This table has no filter called &quot;%1&quot;.</source>
        <translation>Esta tabla no tiene ningún filtro llamado “%1”.</translation>
    </message>
    <message>
        <source>This table has no column called &quot;%1&quot;.</source>
        <translation>Esta tabla no tiene ninguna columna llamada “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::Timeline</name>
    <message numerus="yes">
        <source>settled %1, %2 days late</source>
        <comment>date, number</comment>
        <translation>
            <numerusform>saldada el %1, con %2 día de atraso</numerusform>
            <numerusform>saldada el %1, con %2 días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>settled %1, on time</source>
        <translation>saldada el %1, a tiempo</translation>
    </message>
    <message>
        <source>settled on an unknown day</source>
        <translation>saldada en un día desconocido</translation>
    </message>
    <message>
        <source>%1 open, not overdue</source>
        <comment>amount</comment>
        <translation>pendiente: %1, sin vencer</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 days overdue</source>
        <comment>amount, number</comment>
        <translation>
            <numerusform>pendiente: %1, vencida hace %2 día</numerusform>
            <numerusform>pendiente: %1, vencida hace %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>invoice number, amount, date</comment>
        <translation>%1: %2 del %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>amount</comment>
        <translation>cubierto: %1</translation>
    </message>
    <message>
        <source>%1 credited on %2</source>
        <comment>amount, date</comment>
        <translation>nota de crédito de %1 el %2</translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <comment>amount, date</comment>
        <translation>pago de %1 el %2</translation>
    </message>
    <message>
        <source>%1 paid on %2, %3</source>
        <comment>amount, date, method</comment>
        <translation>pago de %1 el %2, %3</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineSection</name>
    <message>
        <source>thin: until due · thick: late · ring: open · diamond: payment</source>
        <translation>fino: hasta el vencimiento · grueso: con atraso · círculo: pendiente · rombo: pago</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: show a picture</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: show words</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Timeline as a picture</source>
        <translation>Cronología en imagen</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Cronología en texto</translation>
    </message>
</context>
<context>
    <name>freshet::TimelineView</name>
    <message>
        <source>Invoices and payments along time</source>
        <translation>Facturas y pagos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>freshet::Trail</name>
    <message>
        <source>The activity log is empty.</source>
        <translation>El registro de actividad está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the activity log are as they were written.</source>
        <translation>
            <numerusform>La única entrada del registro de actividad está tal como se escribió (%n).</numerusform>
            <numerusform>Las %n entradas del registro de actividad están tal como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity log is empty, but %n entries had been written into it.</source>
        <translation>
            <numerusform>El registro de actividad está vacío, pero se había escrito %n entrada en él.</numerusform>
            <numerusform>El registro de actividad está vacío, pero se habían escrito %n entradas en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the activity log is missing: entry %1 and what followed it. The last one that is left is %2 of %3.</source>
        <translation>Falta el final del registro de actividad: la entrada %1 y lo que seguía. La última que queda es %2 del %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is not as it was written: %2 of %3.</source>
        <translation>La entrada %1 del registro de actividad no está como se escribió: %2 del %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log is missing. In its place stands %2 of %3.</source>
        <translation>Falta la entrada %1 del registro de actividad. En su lugar está %2 del %3.</translation>
    </message>
    <message>
        <source>All entries of the activity log that are there follow from each other, but the note of the last one is missing or unreadable: nobody can tell whether later ones were cut off.</source>
        <translation>Todas las entradas que hay en el registro de actividad son consecutivas, pero la anotación de la última falta o no se puede leer: nadie puede saber si se cortaron otras posteriores.</translation>
    </message>
</context>
<context>
    <name>freshet::UispComparison</name>
    <message>
        <source>UISP&apos;s own settings</source>
        <translation>Configuración propia de UISP</translation>
    </message>
    <message>
        <source>Beside UISP&apos;s own settings</source>
        <translation>Comparación con la configuración propia de UISP</translation>
    </message>
    <message>
        <source>UISP did not show its own settings of suspension to this token.</source>
        <translation>UISP no mostró a este token su propia configuración de suspensión.</translation>
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
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateBar</name>
    <message>
        <source>What is new</source>
        <comment>button</comment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Not again for this version</source>
        <comment>button</comment>
        <translation>No volver a avisar de esta versión</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDialog</name>
    <message>
        <source>&amp;Tell me when there is a newer Freshet</source>
        <translation>&amp;Avisarme cuando haya una versión más nueva de Freshet</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Tell me when there is a newer Freshet</source>
        <translation>Avisarme cuando haya una versión más nueva de Freshet</translation>
    </message>
    <message>
        <source>Address of the notices</source>
        <translation>Dirección de los avisos</translation>
    </message>
    <message>
        <source>https://freshet.example.net/update.json</source>
        <translation>https://freshet.example.net/update.json</translation>
    </message>
    <message>
        <source>Key of the notices</source>
        <translation>Clave de los avisos</translation>
    </message>
    <message>
        <source>a line of 44 signs that ends in =</source>
        <translation>una línea de 44 signos que termina en =</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Freshet then asks this address once a day, and sends nothing but its own name and version. A notice counts only when it is signed with this key. Freshet never installs anything by itself.</source>
        <translation>Freshet pregunta entonces a esta dirección una vez al día y no envía nada más que su propio nombre y su versión. Un aviso solo vale si está firmado con esta clave. Freshet nunca instala nada por sí solo.</translation>
    </message>
    <message>
        <source>This copy was built without an address for update notices. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>Esta copia se creó sin una dirección para los avisos de versiones más nuevas. Escriba la de su proveedor o pregunte a quien le dio el programa.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Com&amp;probar ahora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateDisplay</name>
    <message>
        <source>The settings are saved.</source>
        <translation>La configuración se guardó.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateFault</name>
    <message>
        <source>There is no address to ask. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>No hay ninguna dirección a la que preguntar. Escriba la de su proveedor o pregunte a quien le dio el programa.</translation>
    </message>
    <message>
        <source>This is no address for update notices. It begins with https:// and holds no question mark, password or #.</source>
        <translation>Esto no es una dirección de avisos de versiones más nuevas. Debe empezar por https:// y no contener signo de interrogación, contraseña ni #.</translation>
    </message>
    <message>
        <source>There is no key to tell a true notice by. Enter your provider&apos;s, or ask who gave you the program.</source>
        <translation>No hay ninguna clave con la que reconocer un aviso auténtico. Escriba la de su proveedor o pregunte a quien le dio el programa.</translation>
    </message>
    <message>
        <source>This is no key for update notices. It is a line of 44 letters, digits and signs that ends in “=”.</source>
        <translation>Esto no es una clave de avisos de versiones más nuevas. Es una línea de 44 letras, cifras y signos que termina en “=”.</translation>
    </message>
    <message>
        <source>It was stopped before there was an answer.</source>
        <translation>Se detuvo antes de que hubiera una respuesta.</translation>
    </message>
    <message>
        <source>The server of the notices took too long to answer.</source>
        <translation>El servidor de los avisos tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The server of the notices was not found. Check the address and the internet connection.</source>
        <translation>No se encontró el servidor de los avisos. Revise la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>The server of the notices refuses the connection.</source>
        <translation>El servidor de los avisos rechaza la conexión.</translation>
    </message>
    <message>
        <source>The connection broke before the notice was complete.</source>
        <translation>La conexión se cortó antes de que el aviso estuviera completo.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to does not let Freshet through to the notices.</source>
        <translation>El proxy configurado en este equipo no deja pasar a Freshet hasta los avisos.</translation>
    </message>
    <message>
        <source>The certificate of the notices&apos; server is not trusted on this computer, so nothing was read.</source>
        <translation>El certificado del servidor de los avisos no es de confianza en este equipo, así que no se leyó nada.</translation>
    </message>
    <message>
        <source>The server of the notices sent us on to a different address, where nothing was asked. Check the address.</source>
        <translation>El servidor de los avisos nos remitió a otra dirección, donde no se preguntó nada. Revise la dirección.</translation>
    </message>
    <message>
        <source>There is no notice at this address. Check the address.</source>
        <translation>No hay ningún aviso en esta dirección. Revise la dirección.</translation>
    </message>
    <message>
        <source>The server of the notices has a problem of its own or does not want to answer.</source>
        <translation>El servidor de los avisos tiene un problema propio o no quiere responder.</translation>
    </message>
    <message>
        <source>What came is far larger than a notice. It was not read further.</source>
        <translation>Lo que llegó es mucho más grande que un aviso. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>What is at this address is no update notice. Check the address.</source>
        <translation>Lo que hay en esta dirección no es un aviso de una versión más nueva. Revise la dirección.</translation>
    </message>
    <message>
        <source>The notice&apos;s signature does not fit the key: the key is another one, or somebody has tampered with the notice. Do not install what it leads to, and tell who gave you the program.</source>
        <translation>La firma del aviso no corresponde a la clave: la clave es otra o alguien manipuló el aviso. No instale nada de la página a la que lleva y avise a quien le dio el programa.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it is about another program.</source>
        <translation>El aviso está firmado con la clave correcta, pero trata de otro programa.</translation>
    </message>
    <message>
        <source>The notice is no longer valid: its server shows an old one. Tell who gave you the program if that lasts.</source>
        <translation>El aviso ya no es válido: su servidor muestra uno antiguo. Si sigue así, avise a quien le dio el programa.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its version cannot be read.</source>
        <translation>El aviso está firmado con la clave correcta, pero no se puede leer su versión.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but its dates cannot be read.</source>
        <translation>El aviso está firmado con la clave correcta, pero no se pueden leer sus fechas.</translation>
    </message>
    <message>
        <source>The notice is signed by the right key, but it leads to a page that is not protected by https.</source>
        <translation>El aviso está firmado con la clave correcta, pero lleva a una página que no está protegida con https.</translation>
    </message>
</context>
<context>
    <name>freshet::UpdateWords</name>
    <message>
        <source>You have the newest version.</source>
        <translation>Tiene la versión más nueva.</translation>
    </message>
    <message>
        <source>Freshet %1 is there since %2.</source>
        <translation>Freshet %1 está disponible desde el %2.</translation>
    </message>
    <message>
        <source>Asked for a newer version on %1. %2</source>
        <comment>%2 is what came of it, one or two sentences</comment>
        <translation>Se preguntó por una versión más nueva el %1. %2</translation>
    </message>
    <message>
        <source>Nobody was asked for a newer version yet.</source>
        <translation>Todavía no se ha preguntado por una versión más nueva.</translation>
    </message>
    <message>
        <source>Freshet does not ask for newer versions so far.</source>
        <translation>Por ahora Freshet no pregunta por versiones más nuevas.</translation>
    </message>
    <message>
        <source>Freshet %1 is available (%2). Freshet never installs by itself.</source>
        <translation>Freshet %1 está disponible (%2). Freshet nunca instala nada por sí solo.</translation>
    </message>
</context>
<context>
    <name>freshet::ViewFile</name>
    <message>
        <source>The file has a column “%1” that this table does not have.</source>
        <translation>El archivo tiene una columna “%1” que esta tabla no tiene.</translation>
    </message>
    <message>
        <source>The file does not say properly how the column “%1” is shown.</source>
        <translation>El archivo no indica correctamente cómo se muestra la columna “%1”.</translation>
    </message>
    <message>
        <source>The file has the column “%1” twice.</source>
        <translation>El archivo tiene dos veces la columna “%1”.</translation>
    </message>
    <message>
        <source>The file is incomplete, or has more in it than a view.</source>
        <translation>El archivo está incompleto o contiene más que una vista.</translation>
    </message>
    <message>
        <source>The file sorts by a column “%1” that this table does not have.</source>
        <translation>El archivo ordena por una columna “%1” que esta tabla no tiene.</translation>
    </message>
    <message>
        <source>The file has a filter “%1” that this table does not have.</source>
        <translation>El archivo tiene un filtro “%1” que esta tabla no tiene.</translation>
    </message>
    <message>
        <source>This file is not a view that Freshet has written.</source>
        <translation>Este archivo no es una vista escrita por Freshet.</translation>
    </message>
    <message>
        <source>This view is from a newer version of Freshet.</source>
        <translation>Esta vista es de una versión más reciente de Freshet.</translation>
    </message>
    <message>
        <source>A field is in this file twice, so it is not clear which one counts.</source>
        <translation>Un campo aparece dos veces en este archivo, así que no está claro cuál vale.</translation>
    </message>
    <message>
        <source>This view is of the table “%1”, not of %2.</source>
        <comment>a word from a file, a page</comment>
        <translation>Esta vista es de la tabla “%1”, no de %2.</translation>
    </message>
    <message>
        <source>The view in this file has no proper name.</source>
        <translation>La vista de este archivo no tiene un nombre válido.</translation>
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
        <translation>No VIP</translation>
    </message>
    <message>
        <source>A VIP is never suspended from this desk, whatever is overdue.</source>
        <translation>A un VIP nunca se le suspende desde Freshet, aunque tenga deuda vencida.</translation>
    </message>
</context>
<context>
    <name>freshet::Why</name>
    <message>
        <source>%1 on %2 by credit note #%3</source>
        <translation>%1 el %2 con la nota de crédito #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by payment #%3</source>
        <translation>%1 el %2 con el pago #%3</translation>
    </message>
    <message>
        <source>%1 on %2 by courtesy credit #%3</source>
        <translation>%1 el %2 con el crédito de cortesía #%3</translation>
    </message>
    <message>
        <source>not judged: nothing to pay</source>
        <translation>no se evalúa: nada que pagar</translation>
    </message>
    <message>
        <source>not judged: %1</source>
        <comment>a status such as void</comment>
        <translation>no se evalúa: %1</translation>
    </message>
    <message numerus="yes">
        <source>missed: overdue for %1 days or more</source>
        <translation>
            <numerusform>incumplida: vencida hace %1 día o más</numerusform>
            <numerusform>incumplida: vencida hace %1 días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: a later invoice fell due since</source>
        <translation>incumplida: después venció otra factura posterior</translation>
    </message>
    <message>
        <source>paid in parts: %1 days late on average, weighted by amount</source>
        <translation>pagada por partes: %1 días de atraso en promedio, ponderado por importe</translation>
    </message>
    <message>
        <source>due before the time looked at</source>
        <translation>venció antes del período considerado</translation>
    </message>
    <message>
        <source>%1 (none in UISP)</source>
        <comment>a day that stands in for the due date</comment>
        <translation>%1 (ninguno en UISP)</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>heading: whether an invoice counts</comment>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: what an invoice is judged to be</comment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Cubierta con</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>pagado por el cliente</translation>
    </message>
    <message>
        <source>courtesy credit</source>
        <translation>crédito de cortesía</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was paid from %2 on.</source>
        <translation>Calculado el %1 con lo pagado desde el %2.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over all payments; those before %2 are not listed, the newest one apart.</source>
        <translation>Calculado el %1 con todos los pagos; los anteriores al %2 no se muestran, salvo el más reciente.</translation>
    </message>
    <message>
        <source>Reckoned on %1 over what was due from %2 on.</source>
        <translation>Calculado el %1 con lo que vencía desde el %2.</translation>
    </message>
    <message>
        <source>The tables show no trend of a customer who never paid anything.</source>
        <translation>Las tablas no muestran la tendencia de un cliente que nunca pagó nada.</translation>
    </message>
    <message>
        <source>The last invoices. %1</source>
        <comment>then a list: Newest first: late, on time</comment>
        <translation>Las últimas facturas. %1</translation>
    </message>
    <message>
        <source>There are no payments in that time.</source>
        <translation>No hay pagos en ese período.</translation>
    </message>
    <message>
        <source>There are no invoices in that time.</source>
        <translation>No hay facturas en ese período.</translation>
    </message>
    <message>
        <source>Payments that count for this figure: %1 of %2</source>
        <translation>Pagos que cuentan para esta cifra: %1 de %2</translation>
    </message>
    <message>
        <source>Invoices that count for this figure: %1 of %2</source>
        <translation>Facturas que cuentan para esta cifra: %1 de %2</translation>
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
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>an invoice or a payment</comment>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>Show this invoice</source>
        <translation>Mostrar esta factura</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>The rows of this server are closed, so there is nothing to explain the figure by.</source>
        <translation>Las filas de este servidor están cerradas, así que no hay con qué explicar la cifra.</translation>
    </message>
    <message>
        <source>There is nothing to explain any more: UISP no longer has this customer, or the customer has no invoices.</source>
        <translation>Ya no hay nada que explicar: UISP ya no tiene este cliente, o el cliente no tiene facturas.</translation>
    </message>
    <message>
        <source>Invoices behind the figure</source>
        <translation>Facturas en que se basa la cifra</translation>
    </message>
    <message>
        <source>Payments behind the figure</source>
        <translation>Pagos en que se basa la cifra</translation>
    </message>
</context>
<context>
    <name>freshet::WindowTools</name>
    <message>
        <source>Ageing as PDF…</source>
        <translation>Antigüedad de saldos en PDF…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Informe para soporte…</translation>
    </message>
    <message>
        <source>About Freshet</source>
        <translation>Acerca de Freshet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>La configuración se guardó.</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>El informe se guardó en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir %1. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualizaciones…</translation>
    </message>
</context>
<context>
    <name>freshet::WishDialog</name>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
</context>
<context>
    <name>freshet::Worklist</name>
    <message>
        <source>%1 was due on %2, and the delay that your policy allows ended on %3.</source>
        <translation>%1 venció el %2 y la espera que permite su política terminó el %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer&apos;s grace ended on %3.</source>
        <translation>%1 venció el %2 y la prórroga del cliente terminó el %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and the customer had promised to pay by %3.</source>
        <translation>%1 venció el %2 y el cliente había prometido pagar a más tardar el %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not paid.</source>
        <translation>%1 venció el %2 y no está pagada.</translation>
    </message>
    <message>
        <source>%1, due on %2: your policy waits until %3.</source>
        <translation>%1, con vencimiento el %2: su política espera hasta el %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer has grace until %3.</source>
        <translation>%1, con vencimiento el %2: el cliente tiene prórroga hasta el %3.</translation>
    </message>
    <message>
        <source>%1, due on %2: the customer promised to pay by %3.</source>
        <translation>%1, con vencimiento el %2: el cliente prometió pagar a más tardar el %3.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 vence el %2.</translation>
    </message>
    <message>
        <source>That is no day for suspending, so the deadline is %1.</source>
        <translation>Ese no es un día para suspender, así que la fecha límite es el %1.</translation>
    </message>
    <message>
        <source>The service is suspended already.</source>
        <translation>El servicio ya está suspendido.</translation>
    </message>
    <message>
        <source>The customer has no active service.</source>
        <translation>El cliente no tiene ningún servicio activo.</translation>
    </message>
    <message>
        <source>The customer is archived.</source>
        <translation>El cliente está archivado.</translation>
    </message>
    <message>
        <source>This is a lead, not a customer yet.</source>
        <translation>Es un cliente potencial, todavía no es cliente.</translation>
    </message>
    <message>
        <source>The customer is VIP.</source>
        <translation>El cliente es VIP.</translation>
    </message>
    <message>
        <source>Whether the customer is VIP cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Con “%1” no se puede saber si el cliente es VIP. Corríjalo en UISP.</translation>
    </message>
    <message>
        <source>Until when the customer has grace cannot be read from &quot;%1&quot;. Correct it in UISP.</source>
        <translation>Con “%1” no se puede saber hasta cuándo tiene prórroga el cliente. Corríjalo en UISP.</translation>
    </message>
    <message>
        <source>Less is overdue than the minimum of your policy, %1.</source>
        <translation>Lo vencido es menos que el mínimo de su política, %1.</translation>
    </message>
    <message>
        <source>In grace until %1.</source>
        <translation>Con prórroga hasta el %1.</translation>
    </message>
    <message>
        <source>The customer promised to pay by %1.</source>
        <translation>El cliente prometió pagar a más tardar el %1.</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistChange</name>
    <message numerus="yes">
        <source>The note is too long; %n characters are the most.</source>
        <translation>
            <numerusform>La nota es demasiado larga; el máximo es de %n carácter.</numerusform>
            <numerusform>La nota es demasiado larga; el máximo es de %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>El nombre es demasiado largo; el máximo es de %n carácter.</numerusform>
            <numerusform>El nombre es demasiado largo; el máximo es de %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::WorklistDisplay</name>
    <message>
        <source>The suspension policy cannot be opened. %1</source>
        <translation>No se puede abrir la política de suspensión. %1</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>No se guardó la política. %1</translation>
    </message>
    <message>
        <source>The policy is saved. The worklist follows it in a moment.</source>
        <translation>La política se guardó. La lista de trabajo se ajustará en un momento.</translation>
    </message>
    <message>
        <source>The note cannot be opened. %1</source>
        <translation>No se puede abrir la nota. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se guardó nada. %1</translation>
    </message>
    <message>
        <source>Saved. The worklist follows in a moment.</source>
        <translation>Guardado. La lista de trabajo se ajustará en un momento.</translation>
    </message>
    <message>
        <source>Sign in to UISP first: nothing can be changed without it.</source>
        <translation>Primero inicie sesión en UISP: sin eso no se puede cambiar nada.</translation>
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
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Note, promise and contact</source>
        <translation>Nota, promesa y contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For example: called, nobody answered</source>
        <translation>Por ejemplo: se llamó, nadie contestó</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until the promised day the customer is not suspended from this desk. All of it is kept on this computer and in the activity log; UISP does not know it.</source>
        <translation>Hasta el día prometido, el cliente no se suspende desde Freshet. Todo esto se guarda en este equipo y en el registro de actividad; UISP no lo conoce.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who cares for this customer</source>
        <translation>Quién atiende a este cliente</translation>
    </message>
</context>
<context>
    <name>freshet::WorklistPage</name>
    <message>
        <source>Note, promise, contact…</source>
        <translation>Nota, promesa, contacto…</translation>
    </message>
    <message>
        <source>More in UISP</source>
        <translation>Más en UISP</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>End suspension…</source>
        <translation>Levantar suspensión…</translation>
    </message>
    <message>
        <source>Suspension policy…</source>
        <translation>Política de suspensión…</translation>
    </message>
    <message>
        <source>VIP…</source>
        <translation>VIP…</translation>
    </message>
    <message>
        <source>Payment may wait until…</source>
        <translation>Prórroga hasta…</translation>
    </message>
    <message>
        <source>Note at the customer…</source>
        <translation>Nota en el cliente…</translation>
    </message>
    <message>
        <source>Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift.</source>
        <translation>Elija filas para anotar algo, suspender o cambiar algo en UISP. Varias: Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>1 customer chosen</source>
        <translation>1 cliente elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n customers chosen</source>
        <translation>
            <numerusform>%n cliente elegido</numerusform>
            <numerusform>%n clientes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Whom to call, with phone numbers and how they pay</source>
        <translation>A quién llamar, con su teléfono y cómo paga</translation>
    </message>
    <message>
        <source>Save as PDF, Excel or CSV…</source>
        <translation>Guardar como PDF, Excel o CSV…</translation>
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
        <translation>, servicio %1</translation>
    </message>
    <message>
        <source>Customer %1%2: %3. %4</source>
        <comment>a line of results: who, which service, what became of it, why</comment>
        <translation>Cliente %1%2: %3. %4</translation>
    </message>
    <message>
        <source>The reasons for suspending could not be read, so nothing was sent. %1</source>
        <translation>No se pudieron leer los motivos de suspensión, así que no se envió nada. %1</translation>
    </message>
    <message>
        <source>UISP has no reason with the ID %1. It has: %2</source>
        <translation>UISP no tiene ningún motivo con el ID %1. Tiene: %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent. To send this: the same again with --yes</source>
        <translation>No se envió nada. Para enviarlo: lo mismo de nuevo con --yes</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>Simulación: no se envió nada.</translation>
    </message>
    <message>
        <source>1 service is suspended.</source>
        <translation>Se suspendió 1 servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are suspended.</source>
        <translation>
            <numerusform>Se suspendió %n servicio.</numerusform>
            <numerusform>Se suspendieron %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 suspension is ended.</source>
        <translation>Se levantó 1 suspensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions are ended.</source>
        <translation>
            <numerusform>Se levantó %n suspensión.</numerusform>
            <numerusform>Se levantaron %n suspensiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer is as asked for.</source>
        <translation>1 cliente quedó como se pidió.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as asked for.</source>
        <translation>
            <numerusform>%n cliente quedó como se pidió.</numerusform>
            <numerusform>%n clientes quedaron como se pidió.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note is written.</source>
        <translation>Se escribió 1 nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are written.</source>
        <translation>
            <numerusform>Se escribió %n nota.</numerusform>
            <numerusform>Se escribieron %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>UISP has no reason for suspending. Add one there, under the settings of suspension.</source>
        <translation>UISP no tiene ningún motivo de suspensión. Agregue uno allí, en la configuración de suspensión.</translation>
    </message>
    <message>
        <source>For this reason UISP does not end a suspension by itself when everything is paid. Somebody has to end it.</source>
        <translation>Con este motivo, UISP no levanta la suspensión por sí mismo cuando todo está pagado. Alguien tiene que levantarla.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ActivityCommand</name>
    <message>
        <source>There is no activity log of %1 on this computer.</source>
        <translation>En este equipo no hay ningún registro de actividad de %1.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::AgeingListing</name>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 overdrawn credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 sin vencer + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) + %11 de saldo a favor usado en exceso = %12 de saldo neto</translation>
    </message>
    <message>
        <source>%1: %2 not due + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 credit = %12 net balance</source>
        <comment>currency, amount, then amount and days of each bucket, two amounts</comment>
        <translation>%1: %2 sin vencer + %3 (%4) + %5 (%6) + %7 (%8) + %9 (%10) − %11 a favor = %12 de saldo neto</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Arguments</name>
    <message>
        <source>Usage: freshet-cli COMMAND [options]</source>
        <translation>Uso: freshet-cli COMANDO [opciones]</translation>
    </message>
    <message>
        <source>freshet-cli COMMAND --help says more. --data-dir DIR, or FRESHET_DATA_DIR, moves all files.</source>
        <translation>freshet-cli COMANDO --help explica más. --data-dir DIR, o FRESHET_DATA_DIR, cambia la carpeta de todos los archivos.</translation>
    </message>
    <message>
        <source>Usage: freshet-cli %1</source>
        <translation>Uso: freshet-cli %1</translation>
    </message>
    <message>
        <source>The folder for all files, instead of the usual one.</source>
        <translation>La carpeta de todos los archivos, en lugar de la habitual.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Muestra esto.</translation>
    </message>
    <message>
        <source>Tell what to do: %1. freshet-cli --help says more.</source>
        <translation>Indique qué hacer: %1. freshet-cli --help explica más.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are %2.</source>
        <translation>No existe el comando “%1”. Existen %2.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Command</name>
    <message>
        <source>You are not signed in to any server. Sign in first: freshet-cli sign-in --server uisp.example.net</source>
        <translation>No ha iniciado sesión en ningún servidor. Inicie sesión primero: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1</source>
        <translation>Todavía no ha iniciado sesión en %1. Inicie sesión primero: freshet-cli sign-in --server %1</translation>
    </message>
    <message>
        <source>This is another certificate than the one trusted before. Nothing was sent. Ask whoever runs the server whether it was renewed, and do not go on before you know.</source>
        <translation>Este certificado no es el que se aceptó antes. No se envió nada. Pregunte a quien administra el servidor si se renovó y no continúe hasta saberlo.</translation>
    </message>
    <message>
        <source>Trusted before, SHA-256: %1</source>
        <translation>De confianza hasta ahora, SHA-256: %1</translation>
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
        <translation>Válido: del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>If you know that it is your server&apos;s, sign in with --trust-fingerprint and that SHA-256.</source>
        <translation>Si sabe que es el de su servidor, inicie sesión con --trust-fingerprint y ese SHA-256.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::CommandLine</name>
    <message>
        <source>Suspending needs --reason with the ID of a reason in UISP.</source>
        <translation>Para suspender hace falta --reason con el ID de un motivo de UISP.</translation>
    </message>
    <message>
        <source>vip needs --set yes or --set no.</source>
        <translation>vip necesita --set yes o --set no.</translation>
    </message>
    <message>
        <source>grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.</source>
        <translation>grace necesita --until con un día del mes (1 a 31), una fecha como 2026-02-24 o none.</translation>
    </message>
    <message>
        <source>note needs --text with what is to be written.</source>
        <translation>note necesita --text con lo que se va a escribir.</translation>
    </message>
    <message>
        <source>--%1 works with %2 only.</source>
        <translation>--%1 solo funciona con %2.</translation>
    </message>
    <message>
        <source>suspend, resume, vip, grace or note</source>
        <translation>suspend, resume, vip, grace o note</translation>
    </message>
    <message>
        <source>The ID of the reason in UISP; suspend needs it.</source>
        <translation>El ID del motivo en UISP; suspend lo necesita.</translation>
    </message>
    <message>
        <source>yes or no; vip needs it.</source>
        <translation>yes o no; vip lo necesita.</translation>
    </message>
    <message>
        <source>Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or none to take it away; grace needs it.</source>
        <translation>Hasta cuándo se puede pagar: un día del mes (1 a 31), una fecha como 2026-02-24, o none para quitarlo; grace lo necesita.</translation>
    </message>
    <message>
        <source>What is to be written at the customers; note needs it.</source>
        <translation>Lo que se va a escribir en los clientes; note lo necesita.</translation>
    </message>
    <message>
        <source>Check everything, send nothing.</source>
        <translation>Comprobar todo, no enviar nada.</translation>
    </message>
    <message>
        <source>Send it. Without this option it is only printed.</source>
        <translation>Enviarlo. Sin esta opción solo se muestra.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Mostrar el resultado como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>Tell what to do: freshet-cli act suspend, resume, vip, grace or note</source>
        <translation>Indique qué hacer: freshet-cli act suspend, resume, vip, grace o note</translation>
    </message>
    <message>
        <source>The address of the UISP server, for example uisp.example.net</source>
        <translation>La dirección del servidor UISP, por ejemplo uisp.example.net</translation>
    </message>
    <message>
        <source>What to call this server. Without it: its host name.</source>
        <translation>Cómo llamar a este servidor. Si falta: su nombre de host.</translation>
    </message>
    <message>
        <source>Read the API token from standard input.</source>
        <translation>Leer el token de API de la entrada estándar.</translation>
    </message>
    <message>
        <source>Trust the one certificate with this SHA-256 fingerprint for this server.</source>
        <translation>Confiar, para este servidor, en el único certificado con esta huella digital SHA-256.</translation>
    </message>
    <message>
        <source>Tell which server: freshet-cli sign-in --server uisp.example.net</source>
        <translation>Indique qué servidor: freshet-cli sign-in --server uisp.example.net</translation>
    </message>
    <message>
        <source>--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint.</source>
        <translation>--trust-fingerprint necesita los 64 dígitos hexadecimales de una huella digital SHA-256.</translation>
    </message>
    <message>
        <source>Check every row of every list.</source>
        <translation>Revisar cada registro de cada lista.</translation>
    </message>
    <message>
        <source>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity</source>
        <translation>customers, services, invoices, payments, patterns, ageing, worklist, findings, changes o activity</translation>
    </message>
    <message>
        <source>table (the default), csv or json</source>
        <translation>table (predeterminado), csv o json</translation>
    </message>
    <message>
        <source>For patterns and ageing: as of that day. For invoices: days late counted up to it. For the worklist: who would be on it that day if nobody paid until then.</source>
        <translation>Para patterns y ageing: con fecha de ese día. Para invoices: días de atraso contados hasta él. Para worklist: quién estaría en la lista ese día si nadie pagara hasta entonces.</translation>
    </message>
    <message>
        <source>Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every figure its formula, and the invoices and payments behind it.</source>
        <translation>Solo los registros del cliente con este ID. En JSON, patterns incluye además sus pruebas: para cada cifra, la fórmula y las facturas y los pagos en que se basa.</translation>
    </message>
    <message>
        <source>Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d.</source>
        <translation>Solo los registros que UISP confirmó hace más tiempo que este, por ejemplo 30m, 12h o 7d.</translation>
    </message>
    <message>
        <source>Only what the refresh with this number changed; with changes only.</source>
        <translation>Solo lo que cambió la actualización con este número; únicamente con changes.</translation>
    </message>
    <message>
        <source>Findings that are resolved or acknowledged too; with findings only.</source>
        <translation>También los hallazgos resueltos o justificados; únicamente con findings.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Como máximo este número de filas.</translation>
    </message>
    <message>
        <source>Tell what to list: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity.</source>
        <translation>Indique qué mostrar: customers, services, invoices, payments, patterns, ageing, worklist, findings, changes o activity.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;. There are customers, services, invoices, payments, patterns, ageing, worklist, findings, changes and activity.</source>
        <translation>No existe la lista “%1”. Existen customers, services, invoices, payments, patterns, ageing, worklist, findings, changes y activity.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are table, csv and json.</source>
        <translation>No existe el formato “%1”. Existen table, csv y json.</translation>
    </message>
    <message>
        <source>--as-of works with patterns, invoices, ageing and the worklist only.</source>
        <translation>--as-of solo funciona con patterns, invoices, ageing y worklist.</translation>
    </message>
    <message>
        <source>--customer does not work with activity.</source>
        <translation>--customer no funciona con activity.</translation>
    </message>
    <message>
        <source>--older-than works with customers, services, invoices, payments, patterns, findings and changes, and not together with --as-of.</source>
        <translation>--older-than solo funciona con customers, services, invoices, payments, patterns, findings y changes, y no junto con --as-of.</translation>
    </message>
    <message>
        <source>--all works with findings only.</source>
        <translation>--all solo funciona con findings.</translation>
    </message>
    <message>
        <source>--snapshot works with changes only.</source>
        <translation>--snapshot solo funciona con changes.</translation>
    </message>
    <message>
        <source>the only thing to do so far</source>
        <translation>por ahora, lo único que se puede hacer</translation>
    </message>
    <message>
        <source>Tell what to do with the activity log: freshet-cli activity verify</source>
        <translation>Indique qué hacer con el registro de actividad: freshet-cli activity verify</translation>
    </message>
    <message>
        <source>How many customers (250).</source>
        <translation>Cuántos clientes (250).</translation>
    </message>
    <message>
        <source>Another number makes other people (1).</source>
        <translation>Otro número genera otras personas (1).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (0).</source>
        <translation>Milisegundos antes de cada respuesta (0).</translation>
    </message>
    <message>
        <source>The port to listen on. Without it: a free one.</source>
        <translation>El puerto en el que escuchar. Si falta: uno libre.</translation>
    </message>
    <message>
        <source>Checks address and API token with UISP and keeps the token in the system keychain. The token is read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept.</source>
        <translation>Comprueba la dirección y el token de API con UISP y guarda el token en el llavero del sistema. El token se lee de la entrada estándar o se pide; el de FRESHET_API_TOKEN se comprueba, pero nunca se guarda.</translation>
    </message>
    <message>
        <source>Removes the token from the system keychain. The rows stay.</source>
        <translation>Elimina el token del llavero del sistema. Los datos se conservan.</translation>
    </message>
    <message>
        <source>Brings customers, services, invoices and payments up to date from UISP. Uses the token in FRESHET_API_TOKEN, else the kept one.</source>
        <translation>Pone al día clientes, servicios, facturas y pagos desde UISP. Usa el token de FRESHET_API_TOKEN o, si falta, el guardado.</translation>
    </message>
    <message>
        <source>Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and currency with something open or in credit; unless --customer is given, the total of each currency comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for.</source>
        <translation>Muestra las filas tal como las dejó la última actualización. No se consulta a UISP. La antigüedad de saldos tiene una fila por cada cliente y moneda con algo pendiente o a favor; salvo con --customer, al final va el total de cada moneda, sin customer_id. Sus tramos siguen las reglas de pago de la oficina; JSON y CSV los llaman d1_30, d31_60, d61_90 y d91_plus, sean cuales sean sus días.</translation>
    </message>
    <message>
        <source>Suspends the services of customers, ends their suspensions, sets VIP or until when payment may wait, or writes a note at the customers in UISP. The customers are read again from UISP first; whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, and --yes.</source>
        <translation>Suspende los servicios de clientes, levanta sus suspensiones, cambia VIP o hasta cuándo se puede pagar, o escribe una nota en los clientes en UISP. Antes se vuelven a leer los clientes de UISP; quien ya no sea candidato de la lista de trabajo no se suspende. Necesita un token que permita escribir, y --yes.</translation>
    </message>
    <message>
        <source>Checks that no entry of the activity log was changed, taken out or cut off since it was written, and names the first that was. Who may write all files of Freshet can still forge a log from end to end: keep the hash of its newest entry elsewhere to rule that out.</source>
        <translation>Comprueba que ninguna entrada del registro de actividad se haya modificado, quitado o cortado desde que se escribió, e indica la primera que lo fue. Quien pueda escribir todos los archivos de Freshet todavía puede falsificar un registro de principio a fin: para descartarlo, guarde en otro sitio el hash de su entrada más reciente.</translation>
    </message>
    <message>
        <source>Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token.</source>
        <translation>Ofrece un UISP ficticio en este equipo hasta que se pulse Ctrl+C, y muestra su URL y su token.</translation>
    </message>
    <message>
        <source>The UISP server: its address, or the name given to it at sign-in. Without it: the one used last.</source>
        <translation>El servidor UISP: su dirección, o el nombre que se le dio al iniciar sesión. Si falta: el último usado.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 necesita un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 needs a date like 2026-02-24.</source>
        <translation>--%1 necesita una fecha como 2026-02-24.</translation>
    </message>
    <message>
        <source>--%1 needs a time like 30m, 12h or 7d.</source>
        <translation>--%1 necesita un tiempo como 30m, 12h o 7d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected there.</source>
        <translation>“%1” no se espera ahí.</translation>
    </message>
    <message>
        <source>Tell whom: freshet-cli act suspend --customer 1043 --reason 1</source>
        <translation>Indique a quién: freshet-cli act suspend --customer 1043 --reason 1</translation>
    </message>
    <message>
        <source>The ID of a customer, or several: 1043 1044.</source>
        <translation>El ID de un cliente, o varios: 1043 1044.</translation>
    </message>
    <message>
        <source>--customer needs the ID of a customer, and &quot;%1&quot; is none.</source>
        <translation>--customer necesita el ID de un cliente, y “%1” no lo es.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::DemoCommand</name>
    <message>
        <source>Port %1 cannot be used: another program has it, or it is reserved. Choose another one, or leave --port away.</source>
        <translation>No se puede usar el puerto %1: lo tiene otro programa o está reservado. Elija otro o no indique --port.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::ListCommand</name>
    <message>
        <source>Nothing has been read from %1 yet. Refresh first: freshet-cli refresh</source>
        <translation>Todavía no se ha leído nada de %1. Actualice primero: freshet-cli refresh</translation>
    </message>
    <message>
        <source>History is not complete yet, so this ageing is not final. For all of it: freshet-cli refresh --full</source>
        <translation>El historial aún no está completo, así que esta antigüedad de saldos no es definitiva. Para tenerlo todo: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>History is not complete yet, so these patterns are not final. For all of it: freshet-cli refresh --full</source>
        <translation>El historial aún no está completo, así que estos hábitos de pago no son definitivos. Para tenerlo todo: freshet-cli refresh --full</translation>
    </message>
    <message>
        <source>These patterns are as of %1, the day of the last refresh. For today: --as-of %2</source>
        <translation>Estos hábitos de pago son del %1, el día de la última actualización. Para los de hoy: --as-of %2</translation>
    </message>
</context>
<context>
    <name>freshet::cli::Progress</name>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>métodos de pago</translation>
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
        <translation>servicios</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
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
            <numerusform>Leyendo %1: %2 registro hasta ahora, %3</numerusform>
            <numerusform>Leyendo %1: %2 registros hasta ahora, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %2 of about %3 rows, %4</source>
        <translation>
            <numerusform>Leyendo %1: %2 de aproximadamente %3 registro, %4</numerusform>
            <numerusform>Leyendo %1: %2 de aproximadamente %3 registros, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to UISP…</source>
        <translation>Conectando con UISP…</translation>
    </message>
    <message>
        <source>Checking what is gone from UISP…</source>
        <translation>Comprobando qué ya no está en UISP…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Sesión iniciada en %1 (%2) como %3.</translation>
    </message>
    <message>
        <source>The token is kept in the system keychain.</source>
        <translation>El token se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.</source>
        <translation>El token no se guardó: indíquelo en FRESHET_API_TOKEN cada vez que actualice.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::SignOutCommand</name>
    <message>
        <source>Signed out of %1 (%2). The token is no longer kept.</source>
        <translation>Sesión cerrada en %1 (%2). El token ya no está guardado.</translation>
    </message>
</context>
<context>
    <name>freshet::cli::TokenSource</name>
    <message>
        <source>There was no API token on standard input.</source>
        <translation>No había ningún token de API en la entrada estándar.</translation>
    </message>
    <message>
        <source>API token (it will not be shown):</source>
        <translation>Token de API (no se mostrará):</translation>
    </message>
    <message>
        <source>Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. It is never taken from the command line, where others could see it.</source>
        <translation>Indique el token de API en la entrada estándar con --token-stdin, o en FRESHET_API_TOKEN. Nunca se toma de la línea de comandos, donde otros podrían verlo.</translation>
    </message>
</context>
</TS>
