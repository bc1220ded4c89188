// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/exactmath.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace darkhorse::rating {

namespace {

using Coefficients = std::array<double, 8>;

[[nodiscard]] double ratio(const Coefficients& above, const Coefficients& below, double x)
{
    double a = 0;
    double b = 0;
    for (std::size_t k = above.size(); k-- > 0;) {
        a = a * x + above[k];
        b = b * x + below[k];
    }
    return a / b;
}

constexpr Coefficients kCentreAbove { 3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4,
    2.5090809287301226727e3 };
constexpr Coefficients kCentreBelow { 1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3 };
constexpr Coefficients kMiddleAbove { 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
    7.74545014278341407640e-4 };
constexpr Coefficients kMiddleBelow { 1.0, 2.05319162663775882187e0, 1.67638483018380384940e0,
    6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
    1.05075007164441684324e-9 };
constexpr Coefficients kTailAbove { 6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
    2.01033439929228813265e-7 };
constexpr Coefficients kTailBelow { 1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
    1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15 };

} // namespace

double normalQuantile(double probability)
{
    const double q = probability - 0.5;
    if (std::abs(q) <= 0.425)
        return q * ratio(kCentreAbove, kCentreBelow, 0.180625 - q * q);
    const double tail = q < 0 ? probability : 1.0 - probability;
    const double r = std::sqrt(-exactLog(tail));
    const double z = r <= 5.0 ? ratio(kMiddleAbove, kMiddleBelow, r - 1.6) : ratio(kTailAbove, kTailBelow, r - 5.0);
    return q < 0 ? -z : z;
}

double normalProbability(double z)
{
    constexpr double kSeriesEnd = 6;
    const double density = exactExp(-0.5 * z * z) * (0.5 * std::numbers::inv_sqrtpi * std::numbers::sqrt2);
    if (std::abs(z) <= kSeriesEnd) {
        double term = z;
        double sum = z;
        for (double k = 3; sum + term != sum; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 0.5 + density * sum;
    }
    const double far = std::min(std::abs(z), 37.0); // beyond, the exponential has come to its smallest value
    double fraction = far;
    for (int k = 40; k >= 1; --k)
        fraction = far + k / fraction;
    const double tail = density / fraction;
    return z < 0 ? tail : 1 - tail;
}

double exactLog1p(double x)
{
    const double sum = 1.0 + x;
    return sum == 1.0 ? x : exactLog(sum) * (x / (sum - 1.0));
}

double logGamma(double x)
{
    constexpr double kStirling = 16;
    constexpr double kHalfLogTwoPi = 0.91893853320467274178;
    double product = 1;
    for (; x < kStirling; x += 1)
        product *= x;
    const double r = 1 / x;
    const double r2 = r * r;
    const double series
        = r * (1.0 / 12 + r2 * (-1.0 / 360 + r2 * (1.0 / 1260 + r2 * (-1.0 / 1680 + r2 * (1.0 / 1188)))));
    return (x - 0.5) * exactLog(x) - x + kHalfLogTwoPi + series - exactLog(product);
}

} // namespace darkhorse::rating
