using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Reads parameters of a request, typed or not.</summary>
internal static class RequestParameter
{
    public static T Required<T>(OrganizationRequest request, string name)
        where T : class =>
        Optional<T>(request, name)
        ?? throw Fault.Invalid($"Required field '{name}' is missing in the request {request.RequestName}.");

    public static T? Optional<T>(OrganizationRequest request, string name)
        where T : class =>
        request.Parameters.TryGetValue(name, out var value) && value is not null
            ? value as T ?? throw Fault.Invalid($"The field '{name}' of the request {request.RequestName} has the wrong type.")
            : null;

    public static T Value<T>(OrganizationRequest request, string name, T missing)
        where T : struct =>
        request.Parameters.TryGetValue(name, out var value) && value is T typed ? typed : missing;
}
