using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Fills cases that returns make.</summary>
internal static class CaseRows
{
    private const int EmailLength = 100;
    private const int TitleLength = 200;

    /// <summary>The case as child of its return.</summary>
    public static ChildRows FamilyOf(Entity row) => new(Relationships.ReturnCases, IncidentTable.Name, IncidentTable.ExternalKey, IncidentTable.Return, [row]);

    /// <summary>The case of a return.</summary>
    /// <param name="goods">The return as it is written.</param>
    /// <param name="key">Key of the case.</param>
    /// <param name="customer">Contact or account.</param>
    public static Entity OfReturn(Entity goods, string key, EntityReference customer) => new(IncidentTable.Name)
    {
        [IncidentTable.ExternalKey] = key,
        [IncidentTable.Title] = PlainText.Cut($"Return {goods.GetAttributeValue<string>(ReturnTable.Number)}", TitleLength),
        [IncidentTable.Description] = DescriptionOf(goods),
        [IncidentTable.Customer] = customer,
        [IncidentTable.OriginCode] = new OptionSetValue(IncidentTable.Web),
        [IncidentTable.TypeCode] = new OptionSetValue((int)CaseType.Request),
        [IncidentTable.PriorityCode] = new OptionSetValue((int)CasePriority.Normal),
        [IncidentTable.Store] = goods.GetAttributeValue<EntityReference>(ReturnTable.Store),
        [IncidentTable.Order] = goods.GetAttributeValue<EntityReference>(ReturnTable.Order),
        [IncidentTable.OrderNumber] = goods.GetAttributeValue<string>(ReturnTable.OrderNumber),
        [IncidentTable.EmailAddress] = goods.GetAttributeValue<string>(ReturnTable.EmailAddress) is { Length: <= EmailLength } email ? email : null,
    };

    private static string DescriptionOf(Entity goods)
    {
        var pieces = (goods.GetAttributeValue<decimal?>(ReturnTable.TotalQuantity) ?? 0m).ToString("0.####", CultureInfo.InvariantCulture);
        var text = $"{pieces} pieces of order {goods.GetAttributeValue<string>(ReturnTable.OrderNumber) ?? "unknown"} are to come back.";
        if (goods.GetAttributeValue<string>(ReturnTable.Reason) is { Length: > 0 } reason)
        {
            text += $"\nReason: {reason}";
        }

        if (goods.GetAttributeValue<string>(ReturnTable.Comments) is { Length: > 0 } comments)
        {
            text += $"\n\n{comments}";
        }

        return PlainText.Cut(text, CaseText.DescriptionLength);
    }
}
