namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Types of cases (<c>casetypecode</c>) of the platform.</summary>
internal enum CaseType
{
    Question = 1,
    Problem = 2,
    Request = 3,
}
