namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Decides about shipped defaults: what a customer changed is the customer's for ever.</summary>
internal static class DefaultsRule
{
    /// <param name="exists">Whether there is a row with the key.</param>
    /// <param name="content">Hash of what the row says.</param>
    /// <param name="lastShipped">Hash of the default the row was made from or last brought to; null for a row made by the customer.</param>
    /// <param name="shipped">Hash of the default shipped now.</param>
    public static DefaultsDecision Decide(bool exists, string? content, string? lastShipped, string shipped)
    {
        if (!exists)
        {
            return DefaultsDecision.Create;
        }

        return content == lastShipped && lastShipped != shipped ? DefaultsDecision.Update : DefaultsDecision.Keep;
    }
}
