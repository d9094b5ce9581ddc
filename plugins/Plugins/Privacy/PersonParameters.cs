using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Reads the parameters of the Custom APIs about persons.</summary>
internal static class PersonParameters
{
    /// <summary>Name of a request parameter: id of a contact.</summary>
    public const string ContactId = "ContactId";

    /// <summary>Name of a request parameter: e-mail address.</summary>
    public const string Email = "Email";

    /// <summary>Name of a request parameter: most rows of one call.</summary>
    public const string MaximumRows = "MaximumRows";

    /// <summary>Name of a response property: rows left for another call.</summary>
    public const string Remaining = "Remaining";

    /// <exception cref="Pipeline.ImportException">Nobody or too many are named.</exception>
    public static Person Find(IOrganizationService service, ParameterCollection parameters) => new PersonFinder(service).Find(
        parameters.TryGetValue(ContactId, out var id) && id is Guid contact && contact != Guid.Empty ? contact : null,
        parameters.TryGetValue(Email, out var address) ? address as string : null);

    public static int Most(ParameterCollection parameters, int otherwise) =>
        parameters.TryGetValue(MaximumRows, out var value) && value is int number and > 0 ? Math.Min(number, otherwise) : otherwise;
}
