using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>Decides what an answer or a step means for a return as it stands, or why it is not possible. Pure.</summary>
internal static class ReturnPlanner
{
    private const string Authorize = "Authorize";

    /// <summary>The answer to a customer.</summary>
    /// <exception cref="OperationException">The request names other lines, or the return is beyond that answer.</exception>
    public static ReturnPlan Answer(ReturnCase goods, ReturnAnswerRequest request)
    {
        var own = Named(goods, [.. request.Lines.Select(line => new Entry(line.LineId, Step(line.Decision), line.Quantity))]);
        var wishes = goods.Lines.Select(line =>
            own.TryGetValue(line.Id, out var index)
                ? new Wish(line, Step(request.Lines[index].Decision), request.Lines[index].Quantity)
                : new Wish(line, Step(request.Decision), null));
        return Plan(goods, [.. wishes], isAnswer: true);
    }

    /// <summary>The next step.</summary>
    /// <exception cref="OperationException">The request names other lines, or the step does not follow from where they stand.</exception>
    public static ReturnPlan Advance(ReturnCase goods, ReturnStatusRequest request)
    {
        if (request.Status == ReturnCodes.Closed)
        {
            return request.Lines.Count == 0 ? Close(goods) : throw OperationException.Invalid("lines", "A return is closed as a whole.");
        }

        var step = request.Status == ReturnCodes.ProcessedClosed ? ReturnCodes.Approved : request.Status;
        var named = Named(goods, [.. request.Lines.Select(line => new Entry(line.LineId, step, line.Quantity))]);
        var wishes = named.Count == 0
            ? goods.Lines.Select(line => new Wish(line, step, null))
            : goods.Lines.Where(line => named.ContainsKey(line.Id)).Select(line => new Wish(line, step, request.Lines[named[line.Id]].Quantity));
        return Plan(goods, [.. wishes], isAnswer: false);
    }

    private static ReturnPlan Close(ReturnCase goods) => ReturnCodes.IsClosed(goods.Status) ? ReturnPlan.Done(goods) : new ReturnPlan(ReturnCodes.Closed, [], false);

    private static ReturnPlan Plan(ReturnCase goods, IReadOnlyList<Wish> wishes, bool isAnswer)
    {
        var changes = wishes.Select(wish => Change(wish, isAnswer)).OfType<ReturnCaseLine>().ToList();
        if (changes.Count > 0 && ReturnCodes.IsClosed(goods.Status))
        {
            throw OperationException.Refused("The return is closed.");
        }

        // Lines that took another turn stay where they are, as long as some line is, or gets, where the request wants it.
        return wishes.Any(wish => ReturnCodes.HasTaken(wish.Line.Status, wish.Step)) || changes.Count > 0
            ? ReturnPlan.Change(goods, changes)
            : throw OperationException.Refused(wishes.Count == 0 ? "The return has no lines." : $"No line of the return can become {wishes[0].Step}: {Stand(wishes)}.");
    }

    private static ReturnCaseLine? Change(Wish wish, bool isAnswer)
    {
        var (line, step) = (wish.Line, wish.Step);
        if (ReturnCodes.HasTaken(line.Status, step))
        {
            return wish.Quantity is { } quantity && quantity != Reached(line, step)
                ? throw OperationException.Refused($"Line {line.Id} is {line.Status} already, with another quantity.")
                : null;
        }

        if (line.Status == ReturnCodes.Before(step))
        {
            return Moved(line, step, Quantity(wish));
        }

        // An answer decides about every line; a step without named lines passes by those that ended otherwise.
        return isAnswer || ReturnCodes.IsBehind(line.Status, step) || wish.Quantity is not null
            ? throw OperationException.Refused($"Line {line.Id} is {line.Status} and cannot become {step}.")
            : null;
    }

    private static ReturnCaseLine Moved(ReturnCaseLine line, string step, decimal quantity) => step switch
    {
        ReturnCodes.Authorized => line with { Status = step, Authorized = quantity },
        ReturnCodes.Received => line with { Status = step, Received = quantity },
        ReturnCodes.Approved => line with { Status = step, Approved = quantity },
        _ => line with { Status = step },
    };

    private static decimal Quantity(Wish wish)
    {
        var most = wish.Step switch
        {
            ReturnCodes.Received => wish.Line.Authorized,
            ReturnCodes.Approved or ReturnCodes.Rejected => wish.Line.Received,
            _ => wish.Line.Requested,
        };
        return wish.Quantity is not { } quantity ? most
            : quantity <= most ? quantity
            : throw OperationException.Refused(FormattableString.Invariant($"Line {wish.Line.Id} has only {most:0.####} to become {wish.Step}."));
    }

    private static decimal Reached(ReturnCaseLine line, string step) => step switch
    {
        ReturnCodes.Authorized => line.Authorized,
        ReturnCodes.Received => line.Received,
        ReturnCodes.Approved => line.Approved,
        ReturnCodes.Rejected => line.Received,
        _ => line.Requested,
    };

    private static string Step(string decision) => decision == Authorize ? ReturnCodes.Authorized : ReturnCodes.Denied;

    private static string Stand(IReadOnlyList<Wish> wishes) => string.Join(", ", wishes.Select(wish => wish.Line.Status).Distinct());

    /// <summary>Which entry of the request is about which line.</summary>
    private static Dictionary<string, int> Named(ReturnCase goods, IReadOnlyList<Entry> entries)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, entry) in entries.Index())
        {
            var id = entry.LineId.TrimStart('0');
            if (!goods.Lines.Any(line => line.Id == id))
            {
                throw OperationException.Invalid($"lines[{index}].lineId", "Not a line of this return.");
            }

            if (!named.TryAdd(id, index))
            {
                throw OperationException.Invalid($"lines[{index}].lineId", "The line is named twice.");
            }

            // Magento keeps no number of pieces for them.
            if (entry is { Step: ReturnCodes.Denied or ReturnCodes.Rejected, Quantity: not null })
            {
                throw OperationException.Invalid($"lines[{index}].quantity", $"A line is {entry.Step} as a whole.");
            }
        }

        return named;
    }

    private sealed record Entry(string LineId, string Step, decimal? Quantity);

    private sealed record Wish(ReturnCaseLine Line, string Step, decimal? Quantity);
}
