using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Every file a component names is there, under the name the import looks for.</summary>
internal sealed class PayloadRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var payloads = Payloads.Of(solution).ToList();
        foreach (var payload in payloads)
        {
            if (!solution.Files.ContainsKey(payload.File))
            {
                yield return new Finding(payload.Owner.File, payload.Element, $"{payload.File} is missing", "Add the file, or remove the component with its RootComponent.");
            }

            if (!IsPlain(payload.PackagePath))
            {
                yield return new Finding(
                    payload.Owner.File, payload.Element, $"\"{payload.PackagePath}\" leads out of the package", "Write the path from the root of the package, with forward slashes.");
            }
        }

        foreach (var (path, times) in Repeated.In(payloads.Select(payload => payload.PackagePath), StringComparer.OrdinalIgnoreCase))
        {
            var last = payloads.Last(payload => string.Equals(payload.PackagePath, path, StringComparison.OrdinalIgnoreCase));
            yield return new Finding(last.Owner.File, last.Element, $"{path} is the path of {times} files", "Name it after the component and its id.");
        }
    }

    private static bool IsPlain(string path) => !path.Contains('\\', StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal) && !path.Split('/').Contains("..");
}
