using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>The value of an environment variable in this environment, else its default; null when it has neither.</summary>
internal sealed class RetrieveEnvironmentVariableValueMessage(Engine engine) : IMessage
{
    public string Name => "RetrieveEnvironmentVariableValue";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var schemaName = RequestParameter.Required<string>(request, "DefinitionSchemaName");
        var definitions = engine.Database.Store("environmentvariabledefinition");
        var definition = LookupResolver.FindByKey(definitions, new KeyAttributeCollection { ["schemaname"] = schemaName })
            ?? throw Fault.Of(FaultCodes.RowNotFound, $"Environment variable definition '{schemaName}' does not exist.");
        var query = new QueryExpression("environmentvariablevalue") { ColumnSet = new ColumnSet("value") };
        query.Criteria.AddCondition("environmentvariabledefinitionid", ConditionOperator.Equal, definition.Id);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var values = engine.Queries.Run(operation.Caller, query).Entities;
        return new OrganizationResponse
        {
            ResponseName = Name,
            Results =
            {
                ["Value"] = values.Count > 0
                    ? values[0].GetAttributeValue<string>("value")
                    : definition.Get(definitions.Definition.Find("defaultvalue")!) as string,
            },
        };
    }
}
