namespace PowerPlatformMagento.Sandbox.Store.Rest.Body;

/// <summary>How many objects a list of a request may hold, when the store limits its input.</summary>
internal static class ArrayLimit
{
    /// <summary>Shipped value of <c>webapi/validation/complex_array_limit</c>.</summary>
    public const int Maximum = 20;

    /// <summary>Objects of an argument that has to be there.</summary>
    /// <param name="options">How the store was started.</param>
    /// <param name="body">The body.</param>
    /// <param name="name">Argument.</param>
    /// <param name="type">PHP interface of the objects, as the refusal names it.</param>
    /// <exception cref="RestError">It is missing, or there are too many.</exception>
    public static IReadOnlyList<BodyObject> Objects(StoreOptions options, BodyObject body, string name, string type)
    {
        if (!body.Has(name))
        {
            throw RestError.Required(name);
        }

        var items = body.Objects(name);
        return options.InputLimits && items.Count > Maximum ? throw RestError.TooManyItems(type, Maximum) : items;
    }
}
