using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Leaves an asyncoperation row of an asynchronous step that ran.</summary>
internal static class SystemJob
{
    private const int SystemEvent = 1;
    private const int Completed = 3;
    private const int Succeeded = 30;
    private const int Failed = 31;

    public static void Record(
        Engine engine,
        Operation operation,
        StepDefinition step,
        PluginContext context,
        DateTime startedOn,
        OrganizationServiceFault? fault)
    {
        var attributes = new AttributeCollection
        {
            ["name"] = Cut($"{step.PluginTypeName}: {step.Message} of {context.PrimaryEntityName}", 256),
            ["operationtype"] = new OptionSetValue(SystemEvent),
            ["messagename"] = step.Message,
            ["primaryentitytype"] = context.PrimaryEntityName,
            ["owningextensionid"] = step.Id,
            ["correlationid"] = operation.CorrelationId,
            ["depth"] = operation.Depth,
            ["retrycount"] = 0,
            ["startedon"] = startedOn,
            ["completedon"] = engine.Time.GetUtcNow().UtcDateTime,
            ["statecode"] = new OptionSetValue(Completed),
            ["statuscode"] = new OptionSetValue(fault is null ? Succeeded : Failed),
        };
        if (context.PrimaryEntityId != Guid.Empty && engine.Database.Store(context.PrimaryEntityName).Find(context.PrimaryEntityId) is not null)
        {
            attributes["regardingobjectid"] = new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId);
        }

        if (fault is not null)
        {
            attributes["errorcode"] = fault.ErrorCode;
            attributes["friendlymessage"] = Cut(fault.Message ?? string.Empty, 4000);
            attributes["message"] = $"{fault.Message}\n{fault.TraceText}";
        }

        var work = new Operation(engine.System, parent: null, operation.CorrelationId, operation.Tag);
        engine.Pipeline.InTransaction(
            work,
            () => engine.Writer.Create(
                work.RequiredTransaction, engine.System, engine.Database.Store("asyncoperation"), engine.NextId(), attributes));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
