namespace Microsoft.PowerPlatform.Dataverse.Client.Auth;

public enum PromptBehavior
{
    Auto = 0,
    Always = 1,
    RefreshSession = 2,
    SelectAccount = 3,
    Never = 4,
}
