using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace PowerPlatformMagento.App.Operations;

/// <summary>Checks the limits a record declares with its attributes, at any depth; the definition of the connector is made of the same attributes.</summary>
internal static class RequestValidation
{
    /// <summary>Everything that is wrong; empty when the record fits.</summary>
    public static IReadOnlyList<FieldError> Find(object record)
    {
        List<FieldError> errors = [];
        Add(record, "", errors);
        return errors;
    }

    private static void Add(object record, string parent, List<FieldError> errors)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(record, new ValidationContext(record), results, validateAllProperties: true);
        errors.AddRange(results.Select(result => new FieldError(parent + Name(result.MemberNames.FirstOrDefault() ?? "body"), result.ErrorMessage ?? "Not allowed.")));
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0))
        {
            AddNested(property.GetValue(record), parent + Name(property.Name), errors);
        }
    }

    private static void AddNested(object? value, string path, List<FieldError> errors)
    {
        if (value is IEnumerable items and not string and not IDictionary)
        {
            var index = 0;
            foreach (var item in items)
            {
                if (item is null)
                {
                    errors.Add(new FieldError($"{path}[{index}]", "Must be given."));
                }
                else
                {
                    AddNested(item, $"{path}[{index}]", errors);
                }

                index++;
            }
        }
        else if (value is not null && IsRecord(value.GetType()))
        {
            Add(value, path + ".", errors);
        }
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace?.StartsWith("PowerPlatformMagento.", StringComparison.Ordinal) == true;

    private static string Name(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
