using System.Xml.Linq;

namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>One component of an unpacked solution.</summary>
/// <param name="File">Path within the solution folder, with forward slashes.</param>
/// <param name="Xml">Root element of the component.</param>
internal sealed record Component(string File, XElement Xml);
