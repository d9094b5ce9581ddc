using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Decides the rows of an order and how much of each was shipped, invoiced, refunded.</summary>
internal static class RowPlanner
{
    /// <summary>Item ids of an order start at its id times this.</summary>
    public const int ItemsPerOrder = 1024;

    private const int ManyLines = 500;
    private const long HugePrice = 100_000_000_000_000_000;

    public static List<OrderLine> Plan(OrderFacts facts, StoreView store, int tax, int discount, ref Dice dice)
    {
        List<OrderLine> lines = [];
        var count = facts.Oddness == OddOrders.ManyLines ? ManyLines : 1 + (dice.Chance(50) ? 0 : dice.Next(dice.Chance(10) ? 8 : 3));
        var several = facts.Scenario is OrderScenario.PartiallyShipped or OrderScenario.PartiallyInvoiced || facts.Shipments == 2;
        for (var i = 0; i < count; i++)
        {
            var quantity = (i == 0 && several ? 2 : 1) + dice.Next(dice.Chance(10) ? 20 : 3);
            var kind = facts.IsVirtual ? LineKind.Virtual : facts.Oddness == OddOrders.ManyLines ? LineKind.Simple : Kind(dice.Next(100), i);
            Add(lines, facts, store, kind, quantity, tax, discount, ref dice);
        }

        Settle(lines, facts);
        return lines;
    }

    private static LineKind Kind(int percent, int index) => percent switch
    {
        < 65 => LineKind.Simple,
        < 88 => LineKind.Configurable,
        < 92 => LineKind.FixedBundle,
        < 96 => LineKind.DynamicBundle,
        _ => index == 0 ? LineKind.Simple : LineKind.Virtual,
    };

    private static void Add(List<OrderLine> lines, OrderFacts facts, StoreView store, LineKind kind, int quantity, int tax, int discount, ref Dice dice)
    {
        var product = kind switch
        {
            LineKind.Configurable => dice.Pick(Product.Configurable),
            LineKind.FixedBundle => Product.Bundles[0],
            LineKind.DynamicBundle => Product.Bundles[1],
            LineKind.Virtual => dice.Pick(Product.Virtual),
            _ => dice.Pick(Product.Simple),
        };
        var price = lines.Count > 0 ? product.Price : facts.Oddness switch
        {
            OddOrders.NegativeAmount => -product.Price - 100,
            OddOrders.HugeAmount => HugePrice,
            _ => product.Price,
        };
        var option = dice.Next(Product.Sizes.Length);
        var sku = kind == LineKind.Configurable ? $"{product.Sku}-{Product.Sizes[option]}" : product.Sku;
        var line = Line(product, kind, sku, product.Name, price, quantity, null, option);
        lines.Add(line);
        if (kind == LineKind.Configurable)
        {
            lines.Add(Line(product with { Id = product.SizeId(option) }, LineKind.ConfigurableChild, sku, $"{product.Name} {Product.Sizes[option]}", 0, quantity, line, option));
        }
        else if (kind is LineKind.FixedBundle or LineKind.DynamicBundle)
        {
            for (var part = 0; part < 2; part++)
            {
                var content = Product.Simple[(option * 2) + part];
                lines.Add(Line(content, LineKind.BundleChild, content.Sku, content.Name, kind == LineKind.DynamicBundle ? content.Price : 0, quantity, line, part + 1));
            }
        }

        OrderLine Line(Product of, LineKind type, string itemSku, string name, long basePrice, int pieces, OrderLine? parent, int choice)
        {
            var pair = new Pair(basePrice, RowAmounts.Divide((Int128)basePrice * store.Rate, 10000));
            return new OrderLine
            {
                ItemId = (facts.Id * ItemsPerOrder) + lines.Count,
                Kind = type,
                Sku = itemSku,
                Name = name,
                ProductId = of.Id,
                Quantity = pieces,
                Amounts = RowAmounts.Of(pair, pieces, tax, discount),
                WeightGrams = of.WeightGrams,
                TaxPermille = tax,
                DiscountPercent = discount,
                Parent = parent,
                Option = choice,
            };
        }
    }

    private static void Settle(List<OrderLine> lines, OrderFacts facts)
    {
        var scenario = facts.Scenario;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var first = i == 0 || ReferenceEquals(line.Parent, lines[0]);
            line.Invoiced = !facts.IsInvoiced ? 0 : scenario != OrderScenario.PartiallyInvoiced ? line.Quantity : first ? line.Quantity - 1 : 0;
            line.Refunded = scenario == OrderScenario.Closed ? line.Quantity : scenario == OrderScenario.PartiallyRefunded && first ? 1 : 0;
            line.Canceled = scenario == OrderScenario.Canceled ? line.Quantity : 0;
            line.Shipped = facts.Shipments == 0 || !line.IsShippable ? 0 : scenario != OrderScenario.PartiallyShipped ? line.Quantity : i == 0 ? line.Quantity - 1 : 0;
        }
    }
}
