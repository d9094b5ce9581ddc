using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Security;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>A Custom API of the solution: its plug-in is the main operation.</summary>
internal sealed class CustomApiMessage(Engine engine, CustomApiDefinition api) : IMessage
{
    private const int MainOperation = 30;

    /// <summary>Optional parameters that every request takes.</summary>
    private static readonly HashSet<string> CommonParameters = new(StringComparer.Ordinal)
    {
        "tag", "SuppressDuplicateDetection", "BypassCustomPluginExecution", "BypassBusinessLogicExecution", "SolutionUniqueName",
        "SuppressCallbackRegistrationExpanderJob",
    };

    public string Name => api.UniqueName;

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        if (api.BindingType != 0)
        {
            throw Fault.NotSupported($"The bound Custom API {Name}");
        }

        if (api.ExecutePrivilege is { } privilege)
        {
            Access.DemandNamed(operation.Caller, privilege);
        }

        CheckRequest(request);
        var outputs = new ParameterCollection();
        if (api.PluginTypeId is not null)
        {
            var inputs = new ParameterCollection();
            inputs.AddRange(request.Parameters);
            var context = engine.Contexts.Create(operation, Name, MainOperation, inputs, outputs);
            PluginRunner.Run(engine, operation, engine.Plugins.ForApi(api), context);
        }

        CheckResponse(outputs);
        var response = new OrganizationResponse { ResponseName = Name };
        response.Results.AddRange(outputs);
        return response;
    }

    private void CheckRequest(OrganizationRequest request)
    {
        foreach (var (name, value) in request.Parameters)
        {
            var parameter = api.Requests.FirstOrDefault(candidate => candidate.Name == name);
            if (parameter is null && !CommonParameters.Contains(name))
            {
                throw Fault.Invalid($"The request {Name} has no parameter '{name}'.");
            }

            if (parameter is not null && !CustomApiValue.Fits(parameter.Type, value))
            {
                throw Fault.Invalid($"The parameter '{name}' of the request {Name} is not of the type {parameter.Type}.");
            }
        }

        foreach (var parameter in api.Requests)
        {
            if (!parameter.IsOptional && (!request.Parameters.TryGetValue(parameter.Name, out var value) || value is null))
            {
                throw Fault.Invalid($"Required field '{parameter.Name}' is missing in the request {Name}.");
            }
        }
    }

    /// <summary>Stricter than Dataverse, which drops what it doesn't know: a wrong output is a mistake in the plug-in.</summary>
    private void CheckResponse(ParameterCollection outputs)
    {
        foreach (var (name, value) in outputs)
        {
            var property = api.Responses.FirstOrDefault(candidate => candidate.Name == name)
                ?? throw Fault.Of(FaultCodes.UnexpectedError, $"The Custom API {Name} has no response property '{name}'.");
            if (!CustomApiValue.Fits(property.Type, value))
            {
                throw Fault.Of(FaultCodes.UnexpectedError, $"The response property '{name}' of {Name} is not of the type {property.Type}.");
            }
        }
    }
}
