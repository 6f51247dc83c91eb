package io.clearowner.sandbox.model.demo;

import java.util.List;

/** Made-up display names for people that are known by number only; the same at every import. */
final class PeopleNames {
    private static final List<String> GIVEN = List.of(
            "Ada", "Amir", "Anika", "Bao", "Bela", "Carla", "Chidi", "Dana", "Deniz", "Eero", "Elif", "Emre", "Farah",
            "Femi", "Greta", "Hana", "Hugo", "Imani", "Ines", "Ivo", "Jana", "Joon", "Kaia", "Kofi", "Lena", "Luca",
            "Maja", "Mateo", "Mina", "Nadia", "Nils", "Olga", "Omar", "Pia", "Ravi", "Rosa", "Sami", "Tara", "Uma",
            "Yuki");
    private static final List<String> FAMILY = List.of(
            "Abara",
            "Adler",
            "Almeida",
            "Andrade",
            "Bakker",
            "Baptiste",
            "Bergman",
            "Bianchi",
            "Brandt",
            "Castillo",
            "Chandra",
            "Chen",
            "Cohen",
            "Costa",
            "Dahl",
            "Diallo",
            "Dubois",
            "Eriksen",
            "Fischer",
            "Fontaine",
            "Garcia",
            "Grant",
            "Haddad",
            "Hansen",
            "Herrera",
            "Hoffmann",
            "Ito",
            "Ivanova",
            "Jansen",
            "Kaya",
            "Keller",
            "Kim",
            "Kovac",
            "Kumar",
            "Larsen",
            "Lindgren",
            "Lopez",
            "Marino",
            "Mensah",
            "Meyer",
            "Moreau",
            "Nakamura",
            "Nguyen",
            "Novak",
            "Okafor",
            "Olsen",
            "Park",
            "Pereira",
            "Petrov",
            "Quinn",
            "Rahman",
            "Romero",
            "Rossi",
            "Sato",
            "Silva",
            "Tanaka",
            "Virtanen",
            "Weber",
            "Zhang");

    private PeopleNames() {}

    /** A different name for each of the first {@code GIVEN.size() * FAMILY.size()} numbers. */
    static String of(int number) {
        int round = number / GIVEN.size();
        String name = GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get((number + round) % FAMILY.size());
        int repeat = round / FAMILY.size();
        return repeat == 0 ? name : name + " " + (repeat + 1);
    }
}
