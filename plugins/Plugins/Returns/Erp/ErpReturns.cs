using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Erp;

/// <summary>
/// Starts an authorized return in the ERP system, or says that somebody has to. Columns of the virtual tables are named by their rule: <c>mserp_</c> and the
/// name of the field of Finance and Operations in lower case.
/// </summary>
/// <param name="userService">Calls Dataverse as the person: SYSTEM has no access to virtual tables of Finance and Operations.</param>
/// <param name="setting">How returns get there.</param>
internal sealed class ErpReturns(IOrganizationService userService, ErpSetting setting)
{
    private const string Number = "mserp_returnordernumber";
    private const string RmaNumber = "mserp_rmanumber";

    /// <summary>Starts the return; lines that are accepted later follow into the return order that is there.</summary>
    /// <param name="record">The return before.</param>
    /// <param name="after">The return afterwards.</param>
    /// <param name="changes">Takes up how the ERP system stands.</param>
    /// <returns>What somebody has to do; null for nothing.</returns>
    /// <exception cref="ImportException">The virtual tables are not there, or the setting is not readable.</exception>
    public string? Start(ReturnRecord record, ReturnState after, Entity changes)
    {
        switch (setting.ModeOf())
        {
            case ErpMode.Off:
                changes[ReturnTable.ErpState] = new OptionSetValue((int)ErpState.NotNeeded);
                return null;
            case ErpMode.VirtualTables:
                changes[ReturnTable.ErpReturnNumber] = Create(record, after);
                changes[ReturnTable.ErpState] = new OptionSetValue((int)ErpState.Sent);
                changes[ReturnTable.StatusNote] = null;
                return null;
            default:
                changes[ReturnTable.ErpState] = new OptionSetValue((int)ErpState.Waiting);
                var note = ReturnLedger.NoteOf(ReturnErrors.WaitsForErp);
                changes[ReturnTable.StatusNote] = note;
                return note;
        }
    }

    private string? Create(ReturnRecord record, ReturnState after)
    {
        Check(setting.HeaderTable);
        Check(setting.LineTable);
        var number = record.Row.GetAttributeValue<string>(ReturnTable.ErpReturnNumber);
        var header = record.Erp is ErpState.Sent or ErpState.Confirmed && !string.IsNullOrEmpty(number)
            ? new Entity(setting.HeaderTable) { [Number] = number }
            : CreateHeader(record);
        var before = record.State.Lines.Where(line => line.IsOpen).Select(line => line.Key).ToList();
        foreach (var line in after.Lines.Where(line => line.IsUnderWay && line.Authorized > 0m && before.Contains(line.Key)))
        {
            var row = record.Lines.First(stored => ReturnLedger.KeyOf(stored) == line.Key);
            userService.Create(new Entity(setting.LineTable)
            {
                [Number] = header.GetAttributeValue<string>(Number),
                [RmaNumber] = header.GetAttributeValue<string>(RmaNumber),
                ["mserp_itemnumber"] = row.GetAttributeValue<string>(ReturnLineTable.Sku),
                ["mserp_returnsalesquantity"] = line.Authorized,
            });
        }

        return header.GetAttributeValue<string>(Number) ?? header.GetAttributeValue<string>(RmaNumber);
    }

    private Entity CreateHeader(ReturnRecord record)
    {
        var id = userService.Create(new Entity(setting.HeaderTable)
        {
            ["mserp_customersorderreference"] = record.Row.GetAttributeValue<string>(ReturnTable.OrderNumber),
            ["mserp_customerrequisitionnumber"] = record.Number,
            ["mserp_email"] = record.Row.GetAttributeValue<string>(ReturnTable.EmailAddress),
        });
        return userService.Retrieve(setting.HeaderTable, id, new ColumnSet(Number, RmaNumber));
    }

    // Asked before anything is written: a table that is missing is told by its name, not by the fault of a half-made return order.
    private void Check(string table)
    {
        try
        {
            userService.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(Number), TopCount = 1 });
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            throw new ImportException(ReturnErrors.ErpTablesMissing, $"table {table}");
        }
    }
}
