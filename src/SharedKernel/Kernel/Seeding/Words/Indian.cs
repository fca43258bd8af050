namespace Backend.Kernel.Seeding.Words;

internal static class Indian
{
    public static Culture Culture { get; } = new(
        "en",
        [
            "Aarav", "Aanya", "Vivaan", "Diya", "Aditya", "Ananya", "Arjun", "Ishita", "Rohan", "Kavya", "Vikram", "Meera", "Karan",
            "Nandini", "Rahul", "Priya", "Sanjay", "Sunita", "Anil", "Lakshmi", "Suresh", "Radhika", "Manoj", "Shreya", "Deepak", "Pooja",
            "Nikhil", "Tara", "Imran", "Fatima", "Gurpreet", "Harleen",
        ],
        [
            "Sharma", "Verma", "Gupta", "Patel", "Singh", "Kumar", "Reddy", "Nair", "Iyer", "Menon", "Rao", "Das", "Banerjee", "Mukherjee",
            "Chatterjee", "Joshi", "Desai", "Mehta", "Shah", "Kapoor", "Malhotra", "Chopra", "Bhat", "Kulkarni", "Pillai", "Naidu", "Khan",
            "Ahmed", "Kaur", "Gill", "Bose", "Sengupta",
        ],
        [
            "Mumbai", "Delhi", "Bengaluru", "Hyderabad", "Chennai", "Kolkata", "Pune", "Ahmedabad", "Jaipur", "Kochi", "Lucknow", "Surat",
        ],
        [
            "Pvt Ltd", "& Co", "Industries", "Traders", "Enterprises",
        ],
        "+91",
        [5, 5]);
}
