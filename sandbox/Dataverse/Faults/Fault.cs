using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Faults;

/// <summary>Builds the exception a Dataverse call fails with.</summary>
internal static class Fault
{
    public static FaultException<OrganizationServiceFault> Of(int code, string message, params ReadOnlySpan<(string Key, object Value)> details)
    {
        var fault = new OrganizationServiceFault { ErrorCode = code, Message = message, ErrorDetails = [] };
        foreach (var (key, value) in details)
        {
            fault.ErrorDetails[key] = value;
        }

        return Of(fault);
    }

    public static FaultException<OrganizationServiceFault> Of(OrganizationServiceFault fault) =>
        new(fault, new FaultReason(fault.Message ?? string.Empty));

    public static FaultException<OrganizationServiceFault> Invalid(string message) => Of(FaultCodes.InvalidArgument, message);

    public static FaultException<OrganizationServiceFault> NotSupported(string what) =>
        Of(FaultCodes.NotSupported, $"{what} is not supported by the sandbox Dataverse.");

    public static FaultException<OrganizationServiceFault> NoTable(string? table) =>
        Of(FaultCodes.NoSuchTable, $"The entity with a name = '{table}' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> NoColumn(string table, string column) =>
        Of(FaultCodes.NoSuchColumn, $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static FaultException<OrganizationServiceFault> NoRow(string table, Guid id) =>
        Of(FaultCodes.RowNotFound, $"Entity '{table}' With Id = {id} Does Not Exist");
}
