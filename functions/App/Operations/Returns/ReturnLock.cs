namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>Name under which work on a return waits for each other.</summary>
internal static class ReturnLock
{
    public static string Of(string returnId) => "return/" + returnId;
}
