using PowerPlatformMagento.Sandbox.DataMap;

if (Checkout.Find(Directory.GetCurrentDirectory()) is not { } checkout)
{
    Console.Error.WriteLine("Run this inside the repository: it reads the solution and writes into the documentation.");
    return DataMapCommand.Misused;
}

return new DataMapCommand(checkout, Console.Out).Run(args);
