using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Reads a filter: comparisons, and, or, not, the text functions and Dataverse's own query functions.</summary>
internal sealed class ODataFilter
{
    private readonly TableSchema _table;
    private readonly string _source;
    private readonly List<ODataToken> _tokens;
    private int _position;

    private ODataFilter(TableSchema table, string source)
    {
        _table = table;
        _source = source;
        _tokens = ODataLexer.Read(source);
    }

    private ODataToken Current => _tokens[_position];

    /// <exception cref="DataverseProblem">The filter is broken, names a column the table lacks, or uses what the flow check does not know.</exception>
    public static FilterGroup Read(TableSchema table, string filter)
    {
        var reader = new ODataFilter(table, filter);
        var result = reader.Or(isNegated: false);
        return reader.Current.Kind == ODataTokenKind.End ? result : throw reader.Unexpected();
    }

    private FilterGroup Or(bool isNegated)
    {
        var operands = new List<FilterGroup> { And(isNegated) };
        while (TryTake("or"))
        {
            operands.Add(And(isNegated));
        }

        return Combine(operands, isAny: !isNegated);
    }

    private FilterGroup And(bool isNegated)
    {
        var operands = new List<FilterGroup> { Operand(isNegated) };
        while (TryTake("and"))
        {
            operands.Add(Operand(isNegated));
        }

        return Combine(operands, isAny: isNegated);
    }

    private static FilterGroup Combine(List<FilterGroup> operands, bool isAny) =>
        operands.Count == 1 ? operands[0] : new FilterGroup(isAny, [], operands);

    private FilterGroup Operand(bool isNegated)
    {
        if (TryTake("not"))
        {
            return Operand(!isNegated);
        }

        if (Current.Kind == ODataTokenKind.Left)
        {
            _position++;
            var inner = Or(isNegated);
            Take(ODataTokenKind.Right);
            return inner;
        }

        var name = Take(ODataTokenKind.Word).Text;
        if (Current.Kind == ODataTokenKind.Left)
        {
            _position++;
            return Function(name, isNegated);
        }

        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw DataverseProblem.Query($"The flow check does not filter by columns of other tables, as '{name}' does.");
        }

        var column = ODataColumn.Find(_table, name);
        var comparison = Take(ODataTokenKind.Word).Text;
        return One(ODataColumn.Compare(column, comparison, Next(), isNegated));
    }

    private FilterGroup Function(string name, bool isNegated)
    {
        FilterCondition condition;
        if (name.StartsWith(QueryFunction.Prefix, StringComparison.Ordinal))
        {
            condition = QueryFunction.Read(_table, name[QueryFunction.Prefix.Length..], Named(), isNegated);
        }
        else
        {
            var column = ODataColumn.Find(_table, Take(ODataTokenKind.Word).Text);
            Take(ODataTokenKind.Comma);
            var text = Take(ODataTokenKind.Text).Text;
            Take(ODataTokenKind.Right);
            if (TryTake("eq"))
            {
                isNegated ^= Next().Text == "false";
            }

            condition = ODataColumn.Search(column, name, text, isNegated);
        }

        return One(condition);
    }

    // PropertyName='column',PropertyValue=7 or PropertyValues=['a','b']
    private Dictionary<string, List<ODataToken>> Named()
    {
        var arguments = new Dictionary<string, List<ODataToken>>(StringComparer.Ordinal);
        do
        {
            var name = Take(ODataTokenKind.Word).Text;
            Take(ODataTokenKind.Equal);
            arguments[name] = Values();
        }
        while (TryTake(ODataTokenKind.Comma));
        Take(ODataTokenKind.Right);
        return arguments;
    }

    private List<ODataToken> Values()
    {
        if (!TryTake(ODataTokenKind.LeftSquare))
        {
            return [Next()];
        }

        var values = new List<ODataToken>();
        do
        {
            values.Add(Next());
        }
        while (TryTake(ODataTokenKind.Comma));
        Take(ODataTokenKind.RightSquare);
        return values;
    }

    private static FilterGroup One(FilterCondition condition) => new(IsAny: false, [condition], []);

    private bool TryTake(string word)
    {
        if (Current.Kind != ODataTokenKind.Word || Current.Text != word)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool TryTake(ODataTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _position++;
        return true;
    }

    private ODataToken Next() => Current.Kind is ODataTokenKind.End or ODataTokenKind.Right ? throw Unexpected() : _tokens[_position++];

    private ODataToken Take(ODataTokenKind kind) => Current.Kind == kind ? _tokens[_position++] : throw Unexpected();

    private DataverseProblem Unexpected() => DataverseProblem.Query(
        $"Syntax error: '{(Current.Kind == ODataTokenKind.End ? "the end" : Current.Text)}' is not expected in the filter '{_source}'.");
}
