using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A limit of its own kind: what derives from a known annotation counts like it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RegularExpressionOfCountriesAttribute() : RegularExpressionAttribute("^[A-Z]{2}$");
